# Intervals, tests, adjustments and quantiles of base R, with seventeen digits.
number <- function(x) ifelse(is.infinite(x), "Infinity", sprintf("%.17g", x))
save <- function(file, header, rows) writeLines(c(header, rows), file)

# Hà Nội 2023 comes first: 43.960304 with a standard error of 0.157685.
estimates <- data.frame(score = c(43.960304, 43.960304, 1.25, 43.479642, 5.5, 2), se = c(0.157685, 0.157685, 0.04, 0.31, 2.5, 1e-4),
                        df = c(Inf, 191, 1, 2.5, 7, 1e6))
rows <- c()
for (i in seq_len(nrow(estimates))) for (level in c(0.5, 0.8, 0.9, 0.95, 0.99, 0.999)) {
  e <- estimates[i, ]
  half <- qt((1 - level) / 2, e$df, lower.tail = FALSE) * e$se
  rows <- c(rows, paste(number(e$score), number(e$se), number(e$df), number(level), number(e$score - half), number(e$score + half), sep = ","))
}
save("significance-intervals.csv", "score,se,df,level,lower,upper", rows)

rows <- c()
for (df in c(0.01, 0.5, 1, 1.5, 2, 3, 7.3, 30, 191, 1e3, 1e4, 1e5, 1e6, Inf))
  for (t in c(0, 1e-6, 0.01, 0.5, 1, 1.645, 1.96, 1.9999, 2, 3, 5, 10, 20, 30))
    rows <- c(rows, paste(number(df), number(t), number(2 * pt(-abs(t), df)), sep = ","))
save("significance-t.csv", "df,t,p", rows)

# The quantiles of R itself are coarse for half a degree of freedom far out.
rows <- c()
for (df in c(1, 1.5, 2, 3, 7.3, 30, 191, 1e3, 1e4, 1e6, Inf))
  for (tail in c(0.4999, 0.4, 0.25, 0.1, 0.05, 0.025, 0.005, 5e-5, 1e-8, 1e-12))
    rows <- c(rows, paste(number(df), number(tail), number(qt(tail, df, lower.tail = FALSE)), sep = ","))
save("significance-qt.csv", "df,tail,t", rows)

# t.test of two samples; the test sees their means and standard errors only.
samples <- list(
  list(c(43.1, 44.2, 43.8, 42.9, 45.0, 43.3), c(41.9, 42.5, 43.1, 40.2)),
  list(c(5.1, 5.2, 5.15, 5.18), c(5.0, 5.9, 4.1, 6.3, 5.5, 4.8, 5.2)),
  list(c(1.5, 1.7), c(1.6, 1.65, 1.62)),
  list(c(10, 10.001, 10.002), c(20, 25, 30, 35)))
rows <- c()
for (s in samples) {
  a <- s[[1]]; b <- s[[2]]; r <- t.test(a, b, conf.level = 0.9)
  rows <- c(rows, paste(number(mean(a)), number(sd(a) / sqrt(length(a))), length(a) - 1,
                        number(mean(b)), number(sd(b) / sqrt(length(b))), length(b) - 1,
                        number(r$statistic), number(r$parameter), number(r$p.value),
                        number(r$conf.int[1]), number(r$conf.int[2]), sep = ","))
}
save("significance-welch.csv", "a,sa,dfa,b,sb,dfb,t,df,p,lower,upper", rows)

sets <- list(
  plain = c(0.01, 0.04, 0.03, 0.005, 0.2, 0.9),
  ties = c(0.02, 0.02, 0.5, 0.02, 0.001, 0.5, 1, 0, 0),
  one = 0.03,
  near = c(0.0101, 0.0102, 0.0103, 0.0104),
  many = round(((1:61 * 37) %% 61 / 61)^3, 6))
rows <- c()
for (name in names(sets)) {
  p <- sets[[name]]
  rows <- c(rows, paste(name, number(p), number(p.adjust(p, "holm")), number(p.adjust(p, "BH")), sep = ","))
}
save("significance-adjust.csv", "set,p,holm,bh", rows)

shares <- c(1e-300, 1e-100, 1e-50, 1e-20, 1e-16, 1e-12, 1e-11, 1.4e-11, 1e-8, 1e-6, 1e-4, 0.001, 0.01, 0.025, 0.05, 0.0749, 0.075, 0.0751,
            0.1, 0.2, 0.3, 0.4, 0.45, 0.49, 0.499, 0.5, 0.501, 0.6, 0.75, 0.9, 0.9249, 0.925, 0.9251, 0.95, 0.975, 0.99, 0.999, 0.999999)
save("significance-qnorm.csv", "share,z", paste(number(shares), number(qnorm(shares)), sep = ","))
