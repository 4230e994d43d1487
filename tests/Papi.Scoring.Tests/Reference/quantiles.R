vectors <- list(
  ten = c(3.1, 4.7, 1.2, 8.8, 5.5, 2.9, 7.3, 6.4, 9.6, 0.8),
  eleven = c(2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048),
  "sixty-one" = round(38 + 10 * ((1:61 * 37) %% 61) / 61, 4),
  ties = c(1, 2, 2, 2, 3, 3, 5, 5, 5, 5, 8, 8)
)
shares <- c(0.25, 0.5, 0.75, 0.1, 0.9)
cat("vector,type,share,quantile\n", file = "quantiles-r.csv")
for (name in names(vectors)) for (type in 1:9) for (share in shares)
  cat(sprintf("%s,%d,%g,%.17g\n", name, type, share, quantile(vectors[[name]], share, type = type)),
      file = "quantiles-r.csv", append = TRUE)
cat("vector,value\n", file = "quantiles-r-values.csv")
for (name in names(vectors)) cat(sprintf("%s,%.17g\n", name, vectors[[name]]), sep = "", file = "quantiles-r-values.csv", append = TRUE)
