"""Rank distributions under drawn weights with numpy: the peer of DrawWeights.

OPENBLAS_NUM_THREADS=1 python3 benchmarks/peers/rank_distribution.py [src/Papi.Scoring.Data/Resources/published-scores.csv]

100,000 given weight vectors, the eight dimension scores of the 61 provinces of 2024, scores by a matrix product, and how
often each province has each rank. Three ways, each as good as could be found; prints the median of 11 runs.
"""

import csv
import statistics
import sys
import time

import numpy as np

PATH = sys.argv[1] if len(sys.argv) > 1 else "src/Papi.Scoring.Data/Resources/published-scores.csv"
DRAWS = 100_000

with open(PATH, encoding="utf-8") as file:
    rows = list(csv.reader(file))
header, rows = rows[0], [row for row in rows[1:] if row[0] == "2024"]
values = np.array([[float(cell) if cell else np.nan for cell in row[2:]] for row in rows])
dimension_of = np.array([int(column.split(".")[0]) for column in header[2:]])
used = ~np.isnan(values).all(axis=0)
x = np.stack([values[:, used & (dimension_of == d)].sum(axis=1) for d in range(1, 9)], axis=1)
x = np.ascontiguousarray(x[~np.isnan(x).any(axis=1)])
n = len(x)
weights = np.random.default_rng(1).dirichlet(np.ones(8), DRAWS)


def argsort_twice(chunk=1000):
    """The places of the descending order; ties are broken, not shared."""
    counts = np.zeros(n * n, dtype=np.int64)
    cell = np.arange(n) * n
    rank = np.arange(n)
    for start in range(0, DRAWS, chunk):
        order = np.argsort(-(weights[start : start + chunk] @ x.T), axis=1)
        counts += np.bincount((cell[order] + rank).ravel(), minlength=n * n)
    return counts.reshape(n, n)


def compare_all(chunk=200):
    """How many are greater, all pairs of provinces in one array; ties share a rank."""
    counts = np.zeros(n * n, dtype=np.int64)
    cell = np.arange(n) * n
    for start in range(0, DRAWS, chunk):
        scores = weights[start : start + chunk] @ x.T
        greater = (scores[:, None, :] > scores[:, :, None]).sum(axis=2, dtype=np.uint8)
        counts += np.bincount((cell + greater).ravel(), minlength=n * n)
    return counts.reshape(n, n)


def compare_by_province(chunk=1000):
    """The same, province by province, with the draws side by side."""
    counts = np.zeros((n, n), dtype=np.int64)
    for start in range(0, DRAWS, chunk):
        scores = np.ascontiguousarray((weights[start : start + chunk] @ x.T).T)
        mask = np.empty(scores.shape, dtype=bool)
        for i in range(n):
            np.greater(scores, scores[i], out=mask)
            greater = np.add.reduce(mask.view(np.uint8), axis=0, dtype=np.uint8)
            counts[i] += np.bincount(greater, minlength=n)
    return counts


ways = (argsort_twice, compare_all, compare_by_province)
results = [way() for way in ways]
assert all((result == results[0]).all() for result in results)
for way in ways:
    times = []
    for _ in range(11):
        start = time.perf_counter()
        way()
        times.append(time.perf_counter() - start)
    median = statistics.median(times)
    print(f"numpy {np.__version__}, {way.__name__}: {median:.3f} s, {median / DRAWS * 1e6:.2f} us a draw")
