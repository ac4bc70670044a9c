import { TargetType, type WebWorker } from 'puppeteer-core';

import type { browser } from '@/lib/browser';

import type { Session } from './session.ts';
import { until } from './until.ts';

/** In the worker, where the functions below run. */
declare const chrome: typeof browser;

/** What a Chromium event object has beside its documented methods: hands arguments to the listeners, as the browser does. */
interface Dispatching {
  dispatch(...args: unknown[]): void;
}

/** The extension's service worker, started when it sleeps. Chromium only. */
export async function findWorker(session: Session): Promise<WebWorker> {
  const target = await session.browser.waitForTarget(
    (candidate) => candidate.type() === TargetType.SERVICE_WORKER && candidate.url().startsWith(session.origin),
  );
  return until('the service worker', () => target.worker());
}

/**
 * Tells the background that the person pressed a shortcut in the tab in front. Only the key press is left out, which no test can
 * send to the browser itself: the listener, the permissions of the moment and everything behind are the real ones.
 */
export async function pressCommand(session: Session, command: string): Promise<void> {
  const worker = await findWorker(session);
  await worker.evaluate(async (name) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const event: unknown = chrome.commands.onCommand;
    (event as Dispatching).dispatch(name, tab);
  }, command);
}

/** Tells the background that the person chose an entry of the context menu in the tab in front; as `pressCommand`. */
export async function chooseMenu(session: Session, info: Record<string, unknown>): Promise<void> {
  const worker = await findWorker(session);
  await worker.evaluate(async (chosen) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const event: unknown = chrome.contextMenus.onClicked;
    (event as Dispatching).dispatch({ editable: false, frameId: 0, ...chosen }, tab);
  }, info);
}

/** What the toolbar icon shows for the tab in front. */
export async function readIcon(session: Session): Promise<{ badge: string; title: string }> {
  const worker = await findWorker(session);
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const place = tab?.id === undefined ? {} : { tabId: tab.id };
    return { badge: await chrome.action.getBadgeText(place), title: await chrome.action.getTitle(place) };
  });
}
