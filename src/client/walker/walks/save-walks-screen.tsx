import { SaveWalk } from './save-walk.tsx';

/** All walks and marks in one file. */
export function SaveWalksScreen() {
  return <SaveWalk walk={null} />;
}
