import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import path from 'node:path';

import { SCRATCH_DIR } from '../../tools/setup/project.mjs';

export interface SmallDisk {
  folder: string;
  /** Leaves no free byte. */
  fill(): void;
  /** Gives the space back. */
  empty(): void;
  remove(): void;
}

const SIZE = '120m';

/**
 * A file system in memory that can be filled to the last byte: with `unlimitedStorage` nothing else makes the browser
 * refuse to store. Null where it cannot be mounted (not Linux, not root).
 */
export function mountSmallDisk(): SmallDisk | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  mkdirSync(SCRATCH_DIR, { recursive: true });
  const folder = mkdtempSync(path.join(SCRATCH_DIR, 'disk-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', folder]);
  if (mounted.status !== 0) {
    rmSync(folder, { recursive: true });
    return null;
  }
  const ballast = path.join(folder, 'ballast');
  return {
    folder,
    fill: () => fillWith(ballast, folder),
    empty: () => rmSync(ballast, { force: true }),
    remove() {
      spawnSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function fillWith(ballast: string, folder: string): void {
  // The browser writes at the same time: again, until not a block is left.
  for (let round = 0; round < 3; round += 1) {
    const { bavail, bsize } = statfsSync(folder);
    try {
      appendFileSync(ballast, Buffer.alloc(bavail * bsize));
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
    }
  }
}
