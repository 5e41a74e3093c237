Console.WriteLine("HybridCareers benchmarks");
