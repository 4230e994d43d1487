"""Means with standard errors of a cluster survey with numpy: the peer of SurveyMeans.

OPENBLAS_NUM_THREADS=1 python3 benchmarks/peers/survey_means.py [tests/Papi.Scoring.Tests/Reference/survey-micro.csv.gz]

100 indicators over all, and by 63 provinces, of 18,782 rows in 756 clusters, each indicator on its own valid rows; rows
are sorted by cluster. Three ways, each as good as could be found: the first takes rows in any order, as an analyst would
write it; the others make use of the order. Prints the median of 21 runs. Reading and sorting are not counted.
"""

import csv
import gzip
import statistics
import sys
import time

import numpy as np

PATH = sys.argv[1] if len(sys.argv) > 1 else "tests/Papi.Scoring.Tests/Reference/survey-micro.csv.gz"

with gzip.open(PATH, "rt", encoding="utf-8") as file:
    rows = list(csv.reader(file))
header, rows = rows[0], rows[1:]
first = header.index("q001")
keys = [(row[header.index("province")], int(row[header.index("village")])) for row in rows]
order = sorted(range(len(rows)), key=lambda i: keys[i])
weights = np.array([float(rows[i][header.index("w")]) for i in order])
columns = np.array([[float(cell) if cell else np.nan for cell in rows[i][first : first + 100]] for i in order]).T.copy()
clusters = sorted(set(keys))
cluster_of_row = np.array([clusters.index(keys[i]) for i in order])
starts = np.searchsorted(cluster_of_row, np.arange(len(clusters)))
province = np.array([sorted({key[0] for key in clusters}).index(key[0]) for key in clusters])
strata = np.searchsorted(province, np.arange(63))
count = np.bincount(province)


def by_bincount():
    """One indicator after the other: Σw and Σwx by cluster with bincount, for rows in any order."""
    w_sums = np.empty((len(columns), len(clusters)))
    wx_sums = np.empty_like(w_sums)
    for i, column in enumerate(columns):
        valid = column == column
        rows_of, w = cluster_of_row[valid], weights[valid]
        w_sums[i] = np.bincount(rows_of, w, len(clusters))
        wx_sums[i] = np.bincount(rows_of, w * column[valid], len(clusters))
    return finish(w_sums, wx_sums)


def by_reduceat():
    """All indicators in one matrix: Σw and Σwx by cluster with reduceat."""
    valid = ~np.isnan(columns)
    w = np.where(valid, weights, 0.0)
    wx = np.where(valid, columns, 0.0) * weights
    return finish(np.add.reduceat(w, starts, axis=1), np.add.reduceat(wx, starts, axis=1))


def by_column():
    """One indicator after the other, which keeps the intermediate arrays in the cache."""
    w_sums = np.empty((len(columns), len(clusters)))
    wx_sums = np.empty_like(w_sums)
    wx = np.empty_like(weights)
    w = np.empty_like(weights)
    for i, column in enumerate(columns):
        np.multiply(weights, column == column, out=w)
        np.multiply(w, np.nan_to_num(column, nan=0.0), out=wx)
        w_sums[i] = np.add.reduceat(w, starts)
        wx_sums[i] = np.add.reduceat(wx, starts)
    return finish(w_sums, wx_sums)


def finish(w, wx):
    """Means and standard errors from the sums of the clusters; a province is a stratum."""
    mean = wx.sum(axis=1) / w.sum(axis=1)
    z = (wx - mean[:, None] * w) / w.sum(axis=1)[:, None]
    error = np.sqrt((count / (count - 1) * spread(z)).sum(axis=1))
    w_by, wx_by = np.add.reduceat(w, strata, axis=1), np.add.reduceat(wx, strata, axis=1)
    mean_by = wx_by / w_by
    z = (wx - mean_by[:, province] * w) / w_by[:, province]
    error_by = np.sqrt(count / (count - 1) * spread(z))
    return mean, error, mean_by, error_by


def spread(z):
    """Σ (z − mean)² by stratum."""
    means = np.add.reduceat(z, strata, axis=1) / count
    return np.add.reduceat((z - means[:, province]) ** 2, strata, axis=1)


ways = (by_bincount, by_reduceat, by_column)
results = [way() for way in ways]
assert all(np.allclose(a, b, rtol=1e-12, atol=1e-15) for other in results[1:] for a, b in zip(results[0], other))
for way in ways:
    times = []
    for _ in range(21):
        start = time.perf_counter()
        way()
        times.append(time.perf_counter() - start)
    print(f"numpy {np.__version__}, {way.__name__}: {statistics.median(times) * 1e3:.1f} ms (least {min(times) * 1e3:.1f})")
print(f"q001 {results[0][0][0]:.16f} {results[0][1][0]:.16f}; in P01 {results[0][2][0, 0]:.16f} {results[0][3][0, 0]:.16f}")
