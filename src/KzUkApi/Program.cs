using KzUkApi;
using KzUkApi.Commands;

return await CommandLine.Run(args, Serving.Run);
