# SPDX-License-Identifier: GPL-3.0-or-later
"""kmeans.py BENCHMARK_PARTITION [ROWS COLUMNS EXPERTS...]: the peer of dynak's k-means.

k_means_constrained as D2DMoE calls it (10 starts, clusters of equal size) on normal rows, over three seeds; then how
long Dynak takes until its objective is at or below the peer's best, and what it reaches in a second. Needs numpy and
k-means-constrained in this Python; by hand, never by ctest.
"""

import subprocess
import sys
import tempfile
import time

import numpy
from k_means_constrained import KMeansConstrained


def main():
    program = sys.argv[1]
    rows, columns, *experts = [int(word) for word in sys.argv[2:]] or (3072, 768, 24, 96, 512)
    values = numpy.random.default_rng(1).standard_normal((rows, columns)).astype(numpy.float32)
    unit = values / numpy.linalg.norm(values, axis=1, keepdims=True)
    with tempfile.NamedTemporaryFile(suffix=".f32") as file:
        file.write(values.tobytes())
        file.flush()
        for count in experts:
            seconds, objectives = [], []
            for seed in range(3):
                start = time.perf_counter()
                peer = KMeansConstrained(count, size_min=rows // count, size_max=rows // count, random_state=seed).fit(unit)
                seconds.append(time.perf_counter() - start)
                objectives.append(peer.inertia_)
            print(f"{rows} x {columns} into {count}: peer {sorted(seconds)[1]:.2f} s, objective {min(objectives):.4f}", flush=True)
            subprocess.run([program, file.name, str(rows), str(columns), str(count), str(float(min(objectives)))], check=True)


if __name__ == "__main__":
    main()
