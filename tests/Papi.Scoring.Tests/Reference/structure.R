# Writes structure-*.csv: indicator statistics, correlations, Cronbach's alpha and principal components of R 4.2.2 on the
# published sub-dimensions. psych 2.2.9 gives alpha, everything else is base R.
options(digits = 17)

scores <- read.csv("../../../src/Papi.Scoring.Data/Resources/published-scores.csv", check.names = FALSE)

# The provinces and the sub-dimensions with any figure in a year.
panel_of <- function(year) {
  rows <- scores[scores$year == year, ]
  values <- as.matrix(rows[, -(1:2)])
  rownames(values) <- sprintf("%02d", rows$province_code)
  values[rowSums(!is.na(values)) > 0, colSums(!is.na(values)) > 0]
}

panel <- panel_of(2024)
dimension_of <- function(codes) paste0("D", sub("\\..*", "", codes))
parents <- c("total", unique(dimension_of(colnames(panel))))
items_of <- function(parent) {
  if (parent == "total") colnames(panel) else colnames(panel)[dimension_of(colnames(panel)) == parent]
}

# Type 2 of Joanes and Gill (1998): what SAS, SPSS and e1071 with type = 2 give.
skewness <- function(x) {
  n <- length(x)
  d <- x - mean(x)
  sqrt(n * (n - 1)) / (n - 2) * mean(d^3) / mean(d^2)^1.5
}
kurtosis <- function(x) {
  n <- length(x)
  d <- x - mean(x)
  (n - 1) / ((n - 2) * (n - 3)) * ((n + 1) * (mean(d^4) / mean(d^2)^2 - 3) + 6)
}

statistics <- do.call(rbind, lapply(c(2022, 2024), function(year) {
  values <- panel_of(year)
  do.call(rbind, lapply(colnames(values), function(code) {
    x <- values[!is.na(values[, code]), code]
    data.frame(
      year = year, indicator = code, count = length(x), missing = nrow(values) - length(x),
      min = min(x), max = max(x), mean = mean(x), median = median(x), sd = sd(x),
      skewness = skewness(x), kurtosis = kurtosis(x),
      unique = length(unique(x)), most_common = max(table(x))
    )
  }))
}))

# 2022 has provinces with some figures missing; one decimal kept of 2024 gives ties.
correlations_of <- function(name, values) {
  pairs <- combn(colnames(values), 2)
  do.call(rbind, lapply(seq_len(ncol(pairs)), function(i) {
    first <- values[, pairs[1, i]]
    second <- values[, pairs[2, i]]
    tests <- lapply(c("pearson", "spearman", "kendall"), function(method) {
      cor.test(first, second, method = method, exact = FALSE)
    })
    data.frame(
      panel = name, first = pairs[1, i], second = pairs[2, i], count = sum(!is.na(first) & !is.na(second)),
      pearson = tests[[1]]$estimate, pearson_p = tests[[1]]$p.value,
      spearman = tests[[2]]$estimate, spearman_p = tests[[2]]$p.value,
      kendall = tests[[3]]$estimate, kendall_p = tests[[3]]$p.value
    )
  }))
}
of_dimensions <- function(values, dimensions) values[, dimension_of(colnames(values)) %in% dimensions]
correlations <- rbind(
  correlations_of("2024", panel),
  correlations_of("2022", of_dimensions(panel_of(2022), c("D1", "D2", "D4"))),
  correlations_of("tied", floor(of_dimensions(panel, c("D5", "D6", "D8")) * 10) / 10)
)

alphas <- list()
items <- list()
components <- list()
vectors <- list()
positions <- list()
for (parent in parents) {
  values <- panel[, items_of(parent)]
  alpha <- suppressWarnings(psych::alpha(values, check.keys = FALSE, warnings = FALSE))
  alphas[[parent]] <- data.frame(
    parent = parent, alpha = alpha$total$raw_alpha, standardized = alpha$total$std.alpha,
    mean_correlation = alpha$total$average_r
  )
  items[[parent]] <- data.frame(
    parent = parent, indicator = colnames(values), item_rest = alpha$item.stats$r.drop,
    alpha_if_dropped = alpha$alpha.drop$raw_alpha
  )
  fit <- prcomp(values, center = TRUE, scale. = TRUE)
  share <- fit$sdev^2 / sum(fit$sdev^2)
  components[[parent]] <- data.frame(
    parent = parent, component = seq_along(fit$sdev), eigenvalue = fit$sdev^2, share = share, cumulative = cumsum(share)
  )
  # The sign is free: the greatest element is made positive.
  sign <- apply(fit$rotation, 2, function(v) sign(v[which.max(abs(v))]))
  rotation <- sweep(fit$rotation, 2, sign, "*")
  vectors[[parent]] <- data.frame(
    parent = parent, component = as.vector(col(rotation)), indicator = colnames(values)[as.vector(row(rotation))],
    element = as.vector(rotation), loading = as.vector(sweep(rotation, 2, fit$sdev, "*"))
  )
  positions[[parent]] <- data.frame(parent = parent, unit = rownames(values), first = fit$x[, 1] * sign[1])
}

write <- function(frame, file) {
  text <- lapply(frame, function(column) {
    if (is.numeric(column)) ifelse(is.na(column), "", trimws(formatC(column, digits = 17, format = "g"))) else column
  })
  write.csv(as.data.frame(text), file, row.names = FALSE, quote = FALSE, fileEncoding = "UTF-8")
}
write(statistics, "structure-indicators.csv")
write(correlations, "structure-correlations.csv")
write(do.call(rbind, alphas), "structure-alpha.csv")
write(do.call(rbind, items), "structure-alpha-items.csv")
write(do.call(rbind, components), "structure-components.csv")
write(do.call(rbind, vectors), "structure-vectors.csv")
write(do.call(rbind, positions), "structure-scores.csv")
