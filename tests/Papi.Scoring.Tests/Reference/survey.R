# Figures of R's survey package beside those of the golden files: survey-r-*.csv, from survey-micro.csv.gz.
suppressMessages(library(survey))
options(digits = 17)
d <- read.csv(gzfile("survey-micro.csv.gz"))
put <- function(rows, file) write.csv(format(rows, digits = 17, trim = TRUE), file, row.names = FALSE, quote = FALSE)
one <- function(estimate) c(estimate = unname(coef(estimate))[1], se = unname(SE(estimate))[1])
clusters <- function(data) svydesign(ids = ~village, strata = ~province, weights = ~w, data = data, nest = TRUE)
whole <- clusters(d)

# Intervals of shares, by the methods of svyciprop: q001 in all provinces, in P02 and in P05.
rows <- NULL
for (method in c("mean", "logit", "xlogit", "asin")) {
  for (domain in c("all", "P02", "P05")) {
    part <- if (domain == "all") whole else subset(whole, province == domain)
    ends <- attr(svyciprop(~q001, subset(part, !is.na(q001)), method = method, df = 693), "ci")
    rows <- rbind(rows, data.frame(method, domain, lower = ends[[1]], upper = ends[[2]]))
  }
}
put(rows, "survey-r-intervals.csv")

# Means, totals and ratios by a grouping that cuts across strata and clusters.
rows <- NULL
for (sex in 0:1) {
  part <- subset(whole, female == sex)
  add <- function(kind, x) rows <<- rbind(rows, data.frame(kind, female = sex, estimate = x[[1]], se = x[[2]]))
  add("mean q002", one(svymean(~q002, part, na.rm = TRUE)))
  add("total q002", one(svytotal(~q002, part, na.rm = TRUE)))
  add("ratio inc / hhsize", { r <- svyratio(~inc, ~hhsize, part); c(coef(r), SE(r)) })
}
put(rows, "survey-r-domains.csv")

# Covariances: a difference between domains that share clusters, and a sum of three means over complete cases.
by <- svyby(~q002, ~female, subset(whole, !is.na(q002)), svymean, covmat = TRUE)
difference <- svycontrast(by, c(-1, 1))
three <- svymean(~q001 + q002 + q003, subset(whole, complete.cases(d[, c("q001", "q002", "q003")])))
total <- svycontrast(three, c(q001 = 9, q002 = 2.25, q003 = -1))
put(rbind(
  data.frame(name = "q002 female difference", value = coef(difference)[[1]], se = SE(difference)[[1]]),
  data.frame(name = "9 q001 + 2.25 q002 - q003", value = coef(total)[[1]], se = SE(total)[[1]]),
  data.frame(name = "covariance q001 q002", value = vcov(three)[1, 2], se = 0)
), "survey-r-contrasts.csv")

# Quantiles by the rule "math" at a level of 90 %.
rows <- NULL
for (p in c(0.1, 0.5, 0.9)) {
  for (domain in c("all", "P02")) {
    part <- if (domain == "all") whole else subset(whole, province == domain)
    q <- svyquantile(~inc, part, p, alpha = 0.1, qrule = "math", df = 693)$inc
    rows <- rbind(rows, data.frame(domain, p, quantile = q[1], lower = q[2], upper = q[3], se = q[4]))
  }
}
put(rows, "survey-r-quantiles.csv")

# Several stages and finite populations, in P01 to P10: 20 villages and three times the respondents to take from; village
# 12 with certainty, as a stratum of its own.
few <- d[d$province <= "P10", ]
few$villages <- 20
few$people <- 3 * ave(few$w, few$province, few$village, FUN = length)
few$fraction <- 12 / 20
few$certain <- as.numeric(few$village == 12)
few$stratum <- ifelse(few$certain == 1, paste(few$province, "certain"), few$province)
few$others <- ifelse(few$certain == 1, 1, 19)
designs <- list(
  `one stage` = svydesign(ids = ~village, strata = ~province, weights = ~w, fpc = ~villages, data = few, nest = TRUE),
  `fractions` = svydesign(ids = ~village, strata = ~province, weights = ~w, fpc = ~fraction, data = few, nest = TRUE),
  `two stages` = svydesign(ids = ~village + rid, strata = ~province, weights = ~w, fpc = ~villages + people, data = few, nest = TRUE),
  `certainty` = svydesign(ids = ~village + rid, strata = ~stratum, weights = ~w, fpc = ~others + people, data = few, nest = TRUE),
  `rows` = svydesign(ids = ~1, strata = ~province, weights = ~w, fpc = ~rep(1000, nrow(few)), data = few)
)
rows <- NULL
for (name in names(designs)) {
  for (domain in c("all", "female")) {
    part <- if (domain == "all") designs[[name]] else subset(designs[[name]], female == 1)
    m <- one(svymean(~q002, part, na.rm = TRUE))
    t <- one(svytotal(~q002, part, na.rm = TRUE))
    rows <- rbind(rows, data.frame(design = name, domain, mean = m[[1]], se_mean = m[[2]], total = t[[1]], se_total = t[[2]], degf = degf(designs[[name]])))
  }
}
put(rows, "survey-r-stages.csv")

# Lonely clusters in domains: P03 and P07 keep village 1 alone; those who are female, those in P01 to P03.
lonely <- clusters(few[!(few$province %in% c("P03", "P07") & few$village != 1), ])
rows <- NULL
for (policy in c("certainty", "adjust", "average")) {
  options(survey.lonely.psu = policy)
  for (domain in c("female", "P01 to P03")) {
    part <- if (domain == "female") subset(lonely, female == 1) else subset(lonely, province <= "P03")
    m <- one(svymean(~q002, part, na.rm = TRUE))
    t <- one(svytotal(~q002, part, na.rm = TRUE))
    rows <- rbind(rows, data.frame(policy, domain, mean = m[[1]], se_mean = m[[2]], total = t[[1]], se_total = t[[2]]))
  }
}
put(rows, "survey-r-lonely.csv")
