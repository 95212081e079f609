import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/styles.css';
import '../map/styles.css';
import '../walker/styles.css';
import { chooseLanguage } from '../ui/i18n.ts';
import { ReadAloudContext } from '../ui/read-aloud-context.ts';
import { firstLanguage } from '../ui/text/load-texts.ts';
import { AppGuard } from '../walker/app-guard.tsx';
import { ChoiceNotKept } from '../walker/choice-not-kept.tsx';
import { UpdateContext } from '../walker/home/update-context.tsx';
import { PortsProvider } from '../walker/ports-context.tsx';
import { RecordingVoice } from '../walker/record/recording-voice.tsx';
import { RememberedLook } from '../walker/remembered-look.tsx';
import { addressOf } from '../walker/route.ts';
import { WalkerApp } from '../walker/walker-app.tsx';
import { codeInPath } from '../walker/welcome/code.ts';
import { composeWalker } from './compose.ts';
import { firstValue } from './first-value.ts';
import { registerWorker } from './register-worker.ts';
import { installTrustedTypes } from './trusted-types.ts';

/** A database that does not answer must not leave a white page: the app then comes in bokmål and says what is wrong. */
const waitForSettingsMs = 2000;

installTrustedTypes();
const host = document.getElementById('root');
if (host === null) throw new Error('index.html has lost its #root');
const ports = composeWalker();
const readAloud = { voice: ports.speaker, helpAddress: addressOf({ at: 'help-page', page: 'read-aloud' }) };
const update = registerWorker(() => ports.recorder.state.get()?.phase !== 'idle');
const remembered = await firstValue(ports.settings.all, waitForSettingsMs);
await chooseLanguage(remembered?.language ?? firstLanguage);
createRoot(host).render(
  <StrictMode>
    <PortsProvider ports={ports}>
      <RememberedLook />
      <AppGuard>
        <UpdateContext value={update}>
          <ReadAloudContext value={readAloud}>
            <RecordingVoice>
              <ChoiceNotKept />
              <WalkerApp code={codeInPath(window.location.pathname)} />
            </RecordingVoice>
          </ReadAloudContext>
        </UpdateContext>
      </AppGuard>
    </PortsProvider>
  </StrictMode>,
);
