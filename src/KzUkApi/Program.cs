using KzUkApi.Cli;
using KzUkApi.Startup;

return await CommandLine.RunAsync(args, ServeCommand.RunAsync);
