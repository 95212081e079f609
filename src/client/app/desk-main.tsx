import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/styles.css';
import '../map/styles.css';
import '../planner/styles.css';
import { PlannerApp } from '../planner/planner-app.tsx';
import { composeDesk } from './compose-desk.ts';
import { installTrustedTypes } from './trusted-types.ts';

installTrustedTypes();
const host = document.getElementById('desk');
if (host === null) throw new Error('desk.html has lost its #desk');
const { port, preferences } = await composeDesk();
createRoot(host).render(
  <StrictMode>
    <PlannerApp port={port} preferences={preferences} />
  </StrictMode>,
);
