# Rogan-Gladen estimates with Lang-Reiczigel limits; called by correct.py.
#
#     Rscript rogan-gladen.R < counts.csv > estimates.csv
#
# counts.csv has the columns k, n (judged positive, of how many), tp, m1 (judged positive, of the labelled positive), tn, m0
# (judged negative, of the labelled negative). NA in the answer is undefined. Where the CRAN package asht is installed, its
# prevSeSp() has to agree.
#
# Rogan & Gladen (1978), Am. J. Epidemiol. 107:71. Lang & Reiczigel (2014), Prev. Vet. Med. 113:13: numbers of equations in
# brackets, as asht gives them.

prevalence <- function(ap, se, sp) (ap + sp - 1) / (se + sp - 1) # [2]

variance <- function(ap, n, se, m1, sp, m0) { # [4], the delta method; asht holds a printed (1 + P)^2 for a misprint
  p <- prevalence(ap, se, sp)
  (ap * (1 - ap) / n + p^2 * se * (1 - se) / m1 + (1 - p)^2 * sp * (1 - sp) / m0) / (se + sp - 1)^2
}

undefined <- c(unclipped = NA, estimate = NA, se = NA, lower = NA, upper = NA)
clip <- function(x) min(1, max(0, x))

correct <- function(k, n, tp, m1, tn, m0, level = 0.95) {
  if (n == 0 || m1 == 0 || m0 == 0 || tp * m0 + tn * m1 <= m1 * m0) return(undefined)
  p <- prevalence(k / n, tp / m1, tn / m0)
  found <- c(unclipped = p, estimate = clip(p), se = sqrt(variance(k / n, n, tp / m1, m1, tn / m0, m0)))
  z <- qnorm(1 - (1 - level) / 2)
  n. <- n + z^2 # [6]
  ap. <- (k + z^2 / 2) / n. # [7]
  m1. <- m1 + 2
  m0. <- m0 + 2
  se. <- (tp + 1) / m1.
  sp. <- (tn + 1) / m0.
  if (se. + sp. <= 1) return(c(found, lower = NA, upper = NA))
  p. <- prevalence(ap., se., sp.)
  shift <- 2 * z^2 * (p. * se. * (1 - se.) / m1. - (1 - p.) * sp. * (1 - sp.) / m0.) # [17]
  limits <- p. + shift + c(-1, 1) * z * sqrt(variance(ap., n., se., m1., sp., m0.)) # [16]
  c(found, lower = clip(limits[1]), upper = clip(limits[2]))
}

counts <- read.csv(file("stdin"), colClasses = "numeric")
answers <- t(mapply(correct, counts$k, counts$n, counts$tp, counts$m1, counts$tn, counts$m0))

asht <- requireNamespace("asht", quietly = TRUE)
for (i in which(asht & !is.na(answers[, "lower"]))) with(counts[i, ], {
  theirs <- suppressWarnings(asht::prevSeSp(k / n, n, tp / m1, m1, tn / m0, m0))
  mine <- c(max(0, answers[i, "unclipped"]), answers[i, c("lower", "upper")])
  # It leaves an estimate above 1, a lower limit above 1 and an upper limit below 0 as they are.
  expected <- c(theirs$estimate, sapply(theirs$conf.int, clip))
  if (max(abs(mine - expected)) > 1e-12) stop("asht::prevSeSp disagrees at row ", i)
})

message(R.version.string, "; asht ", if (asht) "agrees" else "not installed")
lines <- apply(answers, 1, function(row) paste(ifelse(is.na(row), "", sprintf("%.17g", row)), collapse = ","))
writeLines(c(paste(colnames(answers), collapse = ","), lines))
