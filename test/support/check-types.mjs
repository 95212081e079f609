// Type-checks each room with only the globals that exist there.
import { spawnSync } from 'node:child_process';

const rooms = ['src/domain', 'src/protocol', 'src/practice', 'src/client', 'src/sw', 'src/server', 'test', 'e2e'];
const failed = rooms.filter((room) => {
  const done = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', room, '--pretty', 'false'], {
    stdio: 'inherit',
  });
  return done.status !== 0;
});
if (failed.length > 0) {
  console.error(`Types do not hold in: ${failed.join(', ')}`);
  process.exit(1);
}
