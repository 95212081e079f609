import type { RunningServer } from './start-server.ts';

/** What whoever started the server needs to know next. */
export function describeStart({ url, campaigns, setupUrl, dataFolder }: RunningServer): string {
  const lines = ['', 'Seniortråkk is running.', ''];
  for (const { name, code } of campaigns) lines.push(`  Walk    ${url}/delta/${code}   (${name})`);
  lines.push(`  Plan    ${url}/plan`);
  if (setupUrl) {
    lines.push('', '  No planner has a login yet. This link makes the first one, once:', `          ${setupUrl}`);
  }
  lines.push('', `  Data    ${dataFolder}`, '  Stop    Ctrl+C', '');
  return lines.join('\n');
}
