using HybridCareers.Web.Hosting;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSite(builder.Configuration);
var app = builder.Build();
app.UseSite();
await app.RunAsync();
