# Writes trend.csv and trend-values.csv: slopes of R 4.2.2 with their intervals and tests, in base R alone.
options(digits = 17)

series <- list(
  # The totals of Lai Châu from 2018 to 2024.
  panel = list(x = 2018:2024, y = c(44.418750, 41.969933, 40.859815, 42.335741, 42.690647, 43.622253, 43.479567)),
  gaps = list(x = c(2011, 2012, 2014, 2017, 2018, 2023), y = c(1.2, 1.35, 1.31, 1.6, 1.58, 1.9)),
  fall = list(x = 2015:2024, y = c(9.8, 9.1, 9.3, 8.7, 8.2, 8.4, 7.7, 7.1, 7.3, 6.9)),
  three = list(x = c(2021, 2022, 2024), y = c(2.5, 2.1, 2.9)),
  four = list(x = 2021:2024, y = c(1.1, 1.2, 1.3, 1.5)),
  five = list(x = 2020:2024, y = c(1.1, 1.2, 1.3, 1.5, 1.9)),
  ties = list(x = 2013:2022, y = c(3.1, 3.1, 3.4, 3.3, 3.6, 3.6, 3.6, 3.9, 4.2, 4.1)),
  noise = list(x = 2011:2024, y = c(5.31, 5.12, 5.44, 5.27, 5.09, 5.61, 5.38, 5.22, 5.47, 5.18, 5.33, 5.29, 5.51, 5.16))
)

# The chance of each number of discordant pairs among n values without ties: permutations counted by inversions.
inversions <- function(n) {
  counts <- 1
  for (m in seq_len(n)[-1]) {
    longer <- numeric(length(counts) + m - 1)
    for (j in seq_len(m)) {
      at <- seq_along(counts) + j - 1
      longer[at] <- longer[at] + counts
    }
    counts <- longer
  }
  counts / sum(counts)
}

# Sen's interval: the slopes left after the same number from both ends, as many as the level allows.
sen <- function(x, y, level) {
  pairs <- combn(length(x), 2)
  slopes <- sort((y[pairs[2, ]] - y[pairs[1, ]]) / (x[pairs[2, ]] - x[pairs[1, ]]))
  n <- length(x)
  many <- length(slopes)
  ties <- table(y)
  spread <- sqrt((n * (n - 1) * (2 * n + 5) - sum(ties * (ties - 1) * (2 * ties + 5))) / 18)
  coverage <- function(outside) {
    if (any(ties > 1)) 1 - 2 * pnorm(-(many - 2 * (outside + 1)) / spread)
    else 1 - 2 * sum(inversions(n)[seq_len(outside + 1)])
  }
  reached <- Filter(function(outside) coverage(outside) >= level, 0:(floor(many / 2) - 1))
  if (length(reached) == 0) c(median(slopes), NA, NA, NA)
  else c(median(slopes), slopes[max(reached) + 1], slopes[many - max(reached)], coverage(max(reached)))
}

rows <- list()
values <- list()
for (name in names(series)) {
  x <- series[[name]]$x
  y <- series[[name]]$y
  values[[name]] <- data.frame(series = name, year = x, value = y)
  fit <- lm(y ~ x)
  line <- summary(fit)$coefficients["x", ]
  kendall <- suppressWarnings(cor.test(x, y, method = "kendall"))
  pairs <- combn(length(x), 2)
  for (level in c(0.8, 0.9, 0.95, 0.99)) {
    ends <- confint(fit, "x", level = level)
    rank <- sen(x, y, level)
    rows[[length(rows) + 1]] <- data.frame(
      series = name, level = level,
      slope = line[["Estimate"]], standard_error = line[["Std. Error"]], p = line[["Pr(>|t|)"]],
      lower = ends[1], upper = ends[2],
      sen = rank[1], sen_lower = rank[2], sen_upper = rank[3], coverage = rank[4],
      s = sum(sign(y[pairs[2, ]] - y[pairs[1, ]])), kendall_p = kendall$p.value
    )
  }
}

write <- function(frame, file) {
  text <- lapply(frame, function(column) {
    if (is.numeric(column)) ifelse(is.na(column), "", trimws(formatC(column, digits = 17, format = "g"))) else column
  })
  write.csv(as.data.frame(text), file, row.names = FALSE, quote = FALSE, fileEncoding = "UTF-8")
}
write(do.call(rbind, rows), "trend.csv")
write(do.call(rbind, values), "trend-values.csv")
