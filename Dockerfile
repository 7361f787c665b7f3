# docker build -t kz-uk-api .
# docker run --read-only -p 8080:8080 -v kz-uk-api:/data kz-uk-api

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
ARG TARGETARCH
WORKDIR /source

# Only what decides which packages are restored: a change of the code alone reuses this layer.
COPY global.json Directory.Build.props Directory.Packages.props BannedSymbols.txt ./
COPY src/KzUkApi/KzUkApi.csproj src/KzUkApi/
RUN dotnet restore src/KzUkApi --arch "${TARGETARCH:-amd64}"

COPY .editorconfig ./
COPY src/ src/
RUN dotnet publish src/KzUkApi --no-restore --configuration Release --arch "${TARGETARCH:-amd64}" --self-contained false --output /app -p:UseAppHost=false

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app ./

# A new volume takes the owner of the folder that it covers.
RUN mkdir /data && chown "$APP_UID" /data
VOLUME /data

# Nothing is written outside /data: the database, what SQLite sorts on disk, and what libraries put in the folder for
# temporary files. The runtime's diagnostics would open a socket in /tmp.
ENV ASPNETCORE_HTTP_PORTS=8080 \
    Kzuk__Database=/data/kzuk.db \
    Kzuk__StopDelay=2 \
    SQLITE_TMPDIR=/data \
    TMPDIR=/data \
    DOTNET_EnableDiagnostics=0
EXPOSE 8080
USER $APP_UID

# The image has no curl; its bash opens the connection itself.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${ASPNETCORE_HTTP_PORTS%%;*} && printf 'GET /health/ready HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && read -r _ status _ <&3 && [ \"$status\" = 200 ]"]

# No shell in between: the service itself gets SIGTERM, ends what it is answering and exits with 0.
ENTRYPOINT ["dotnet", "KzUkApi.dll"]
