import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { canInstallPackages, run } from './debian.ts';

/** The package of Debian that carries the DTD of JATS 1.3 among others, unaltered from the National Library of Medicine. */
const PACKAGE = 'python3-biopython';
const MINUTE = 60_000;

/** The folder of the DTD, when it is there. */
export const JATS_DTD_FOLDER = '.cache/jats-dtd';
/** The file that binds its modules together: of the two forms, which differ in mathematics alone, the one with MathML 3. */
export const JATS_DTD = 'JATS-archivearticle1-3-mathml3.dtd';

/** Whether the DTD is there. */
export function hasJatsDtd(): boolean {
  return existsSync(join(JATS_DTD_FOLDER, JATS_DTD));
}

/** Extracts the DTD from Debian's package without installing it; does nothing on other systems. */
export function fetchJatsDtd(): void {
  if (!canInstallPackages()) return;
  const folder = mkdtempSync(join(tmpdir(), 'jats-dtd-'));
  try {
    const download = () =>
      run('apt-get', ['download', '-qq', '-o', 'APT::Sandbox::User=root', PACKAGE], 2 * MINUTE, folder);
    // A fresh machine has no package lists yet.
    if (!download() && !(run('apt-get', ['update', '-qq'], 5 * MINUTE) && download())) return;
    const [archive] = globSync('*.deb', { cwd: folder });
    if (archive === undefined) return;
    spawnSync('dpkg-deb', ['--extract', archive, 'files'], { cwd: folder });
    const [dtd] = globSync(`files/**/${JATS_DTD}`, { cwd: folder });
    if (dtd === undefined) return;
    const home = join(folder, dirname(dtd));
    mkdirSync(JATS_DTD_FOLDER, { recursive: true });
    for (const file of globSync('*.{dtd,ent,mod}', { cwd: home })) {
      // Some of the others are links into packages that we do not take.
      if (existsSync(join(home, file))) cpSync(join(home, file), join(JATS_DTD_FOLDER, file));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
