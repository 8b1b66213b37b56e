#!/usr/bin/env bash
# Exports an archive by the job file of Documentation/fleet on a real Slurm: one node, this machine, everything on
# loopback, with keys, settings and state in a scratch folder. Says "yes" when all tasks are done, the ledgers are merged
# and every result is as it was made; otherwise why not.
#
#   scripts/slurm-check.sh BANXIN ARCHIVE TASKS
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

banxin=$(readlink -f "$1")
archive=$(readlink -f "$2")
tasks=$3
scratch=$(mktemp -d)
daemons=()

# shellcheck disable=SC2317 # called by the trap
leave() {
    # What they still write would be in the way of the removal.
    if [[ ${#daemons[@]} -gt 0 ]]; then
        kill "${daemons[@]}" 2>/dev/null || true
        wait "${daemons[@]}" 2>/dev/null || true
    fi
    rm -rf "$scratch"
}
trap leave EXIT

stop() {
    printf 'no: %s\n' "$*"
    tail -n 5 "$scratch"/*.log >&2 2>/dev/null || true
    exit 1
}

for program in slurmctld slurmd munged sbatch; do
    command -v "$program" >/dev/null || stop "$program is not installed"
done
[[ $(id -u) == 0 ]] || stop "slurmd has to be started by root"

# Munge refuses to keep a key where others may write.
chmod 755 "$scratch"
mkdir -p "$scratch/munge" "$scratch/state" "$scratch/spool"
chmod 700 "$scratch/munge"
head -c 1024 /dev/urandom >"$scratch/munge/key"
chmod 400 "$scratch/munge/key"
munged --foreground --force --key-file="$scratch/munge/key" --socket="$scratch/munge.socket" \
    --pid-file="$scratch/munge/pid" --log-file="$scratch/munge/log" --seed-file="$scratch/munge/seed" \
    >"$scratch/munged.log" 2>&1 &
daemons+=($!)

node=$(hostname -s)
cat >"$scratch/slurm.conf" <<CONF
ClusterName=trial
SlurmctldHost=$node(127.0.0.1)
SlurmctldPort=16817
SlurmdPort=16818
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket=$scratch/munge.socket
CredType=cred/munge
MpiDefault=none
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
ReturnToService=2
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
SlurmctldPidFile=$scratch/slurmctld.pid
SlurmdPidFile=$scratch/slurmd.pid
SlurmdSpoolDir=$scratch/spool
StateSaveLocation=$scratch/state
SlurmctldLogFile=$scratch/slurmctld.log
SlurmdLogFile=$scratch/slurmd.log
JobAcctGatherType=jobacct_gather/none
NodeName=$node NodeAddr=127.0.0.1 CPUs=$(nproc) State=UNKNOWN
PartitionName=all Nodes=$node Default=YES MaxTime=INFINITE State=UP
CONF
export SLURM_CONF=$scratch/slurm.conf
slurmctld -D >"$scratch/controller.log" 2>&1 &
daemons+=($!)
slurmd -D >"$scratch/node.log" 2>&1 &
daemons+=($!)

for ((second = 0; second < 60; second++)); do
    [[ $(sinfo --noheader --format=%t 2>/dev/null) == idle* ]] && break
    sleep 1
done
[[ $(sinfo --noheader --format=%t 2>/dev/null) == idle* ]] || stop "the node does not come up"

BANXIN=$banxin ARCHIVE=$archive OUTPUT=$scratch/output sbatch --quiet --wait --array="1-$tasks" --cpus-per-task=1 \
    --mem-per-cpu=0 --output="$scratch/task-%a.log" Documentation/fleet/slurm-array.sh >/dev/null \
    || stop "a task failed"
"$banxin" ledger merge "$scratch/output" >/dev/null || stop "the ledgers cannot be merged"
"$banxin" ledger verify "$scratch/output" >/dev/null || stop "results are missing or changed"
issues=$("$banxin" ledger "$scratch/output" | wc -l)
expected=$("$banxin" batch "$archive" --output "$scratch/none" --dry-run | wc -l)
[[ $issues == "$expected" ]] || stop "$issues issues of $expected"
printf 'yes\n'
