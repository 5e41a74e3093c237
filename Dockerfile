# syntax=docker/dockerfile:1
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
# What decides the restore comes first, so that a change of code does not restore again.
COPY global.json Directory.Build.props Directory.Packages.props BannedSymbols.txt .editorconfig ./
COPY src/HybridCareers/HybridCareers.csproj src/HybridCareers/packages.lock.json src/HybridCareers/
COPY src/HybridCareers.Web/HybridCareers.Web.csproj src/HybridCareers.Web/packages.lock.json src/HybridCareers.Web/
RUN dotnet restore src/HybridCareers.Web
COPY src/ src/
RUN dotnet publish src/HybridCareers.Web --configuration Release --no-restore --output /app -p:UseAppHost=false \
    && mkdir /data

# Chiseled: no shell, no package manager, not root.
FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled
WORKDIR /app
COPY --from=build /app ./
# The only place that is written to: database file and catalogue.
COPY --from=build --chown=$APP_UID:$APP_UID /data /data
ENV HYBRIDCAREERS_DATA=/data \
    DOTNET_EnableDiagnostics=0
VOLUME /data
EXPOSE 8080
USER $APP_UID
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 CMD ["dotnet", "HybridCareers.Web.dll", "health"]
ENTRYPOINT ["dotnet", "HybridCareers.Web.dll"]
