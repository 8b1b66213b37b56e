#!/usr/bin/env bash
# A year of issues on a Slurm cluster: each task of the array exports its part of the archive.
#
#   ARCHIVE=/data/archive OUTPUT=/data/output sbatch --array=1-8 slurm-array.sh
#   when all tasks are done:  banxin ledger merge /data/output
#
# `banxin batch` reads the part from SLURM_ARRAY_TASK_ID and SLURM_ARRAY_TASK_COUNT. Each part has a ledger of its own, so
# that the output may lie on a file system that machines share. A task that was broken off is sent again by its number,
# `--array=3`, with PARTS=8, and goes on where it stopped.
#SBATCH --job-name=banxin
#SBATCH --cpus-per-task=2
#SBATCH --mem-per-cpu=1G
#SBATCH --time=12:00:00
#SBATCH --requeue
set -euo pipefail

shard=()
[[ -z ${PARTS:-} ]] || shard=(--shard "$SLURM_ARRAY_TASK_ID/$PARTS")
exec "${BANXIN:-banxin}" batch "${ARCHIVE:?folder of the issues}" --output "${OUTPUT:?folder for the results}" \
    --jobs "${SLURM_CPUS_PER_TASK:-1}" --progress lines "${shard[@]}"
