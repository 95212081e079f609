import { Component, type ReactNode, Suspense } from 'react';
import { Notice } from '../ui/notice.tsx';
import { useText } from '../ui/use-text.ts';
import { Waiting } from '../ui/waiting.tsx';

/** A part whose code comes by itself. If it cannot be fetched, it says so and the rest of the page still works. */
export function LazyPart({ waiting, children }: { readonly waiting: string; readonly children: ReactNode }) {
  return (
    <Guard fallback={<PartFailed />}>
      <Suspense
        fallback={
          <div className="desk-late">
            <Waiting word={waiting} />
          </div>
        }
      >
        {children}
      </Suspense>
    </Guard>
  );
}

function PartFailed() {
  const t = useText();
  return (
    <Notice tone="trouble" live>
      <p>{t('desk.part.failed')}</p>
    </Notice>
  );
}

interface GuardProps {
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

class Guard extends Component<GuardProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? this.props.fallback : this.props.children;
  }
}
