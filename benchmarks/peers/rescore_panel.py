"""The panel scored with numpy: the peer of RescorePanel.Totals.

python3 benchmarks/peers/rescore_panel.py [src/Papi.Scoring.Data/Resources/published-scores.csv]

Dimension sums, totals, changes from the year before, and ranks and tiers of the total, 14 years x 63 provinces, on
arrays that are ready in memory. Prints the median of 200 runs.
"""

import csv
import statistics
import sys
import time

import numpy as np

PATH = sys.argv[1] if len(sys.argv) > 1 else "src/Papi.Scoring.Data/Resources/published-scores.csv"

with open(PATH, encoding="utf-8") as file:
    rows = list(csv.reader(file))
header, rows = rows[0], rows[1:]
years = sorted({int(row[0]) for row in rows})
values = np.array([[float(cell) if cell else np.nan for cell in row[2:]] for row in rows])
panel = values.reshape(len(years), 63, len(header) - 2)
dimension_of = np.array([int(column.split(".")[0]) for column in header[2:]])

# The columns that exist in a year: the sub-dimensions of its edition.
used = ~np.isnan(panel).all(axis=1)


def quartiles(sorted_scores, below):
    n = len(sorted_scores) + below
    cuts = []
    for share in (0.25, 0.5, 0.75):
        position = (n - 1) * share - below
        lower = int(position)
        fraction = position - lower
        cut = sorted_scores[lower]
        if fraction:
            cut = cut + fraction * (sorted_scores[lower + 1] - cut)
        cuts.append(cut)
    return np.array(cuts)


def score():
    dimensions = np.full((len(years), 63, 8), np.nan)
    for y in range(len(years)):
        for d in range(8):
            columns = used[y] & (dimension_of == d + 1)
            if columns.any():
                dimensions[y, :, d] = panel[y][:, columns].sum(axis=1)
    exists = used @ (dimension_of[:, None] == np.arange(1, 9)) > 0
    totals = np.where(exists[:, None, :], dimensions, 0).sum(axis=2)
    changes = np.diff(dimensions, axis=0), np.diff(totals, axis=0)
    ranks = (totals[:, None, :] > totals[:, :, None]).sum(axis=2) + 1
    tiers = np.empty(totals.shape, dtype=np.int8)
    for y, year in enumerate(years):
        scores = np.sort(totals[y][~np.isnan(totals[y])])
        cuts = quartiles(scores, 63 - len(scores) if year == 2022 else 0)
        tiers[y] = np.searchsorted(cuts, totals[y], side="right" if year <= 2022 else "left") + 1
    return totals, changes, ranks, tiers


totals, _, ranks, tiers = score()
lai_chau = [row[1] for row in rows[:63]].index("12")
print(f"Lai Chau {years[-1]}: {totals[-1, lai_chau]:.6f}, rank {ranks[-1, lai_chau]}, tier {tiers[-1, lai_chau]}")
times = []
for _ in range(200):
    start = time.perf_counter()
    score()
    times.append(time.perf_counter() - start)
print(f"numpy {np.__version__}: median of 200 runs {statistics.median(times) * 1e3:.2f} ms")
