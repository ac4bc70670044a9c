import { defineBackground } from 'wxt/utils/define-background';

import { browser } from '@/lib/browser';
import { receiveMessages } from '@/lib/messaging/receive';
import { watchOverlaySettings } from '@/lib/settings/overlay-settings';
import { watchUiSettings } from '@/lib/settings/ui-settings';

import { allowAskedSite, allowSite } from './services/allow-site';
import { annotatePost } from './services/annotate-post';
import { captureFromKeyboard } from './services/capture-from-keyboard';
import { captureFromMenu } from './services/capture-from-menu';
import { capturePage } from './services/capture-page';
import { capturePost } from './services/capture-post';
import { captureListedPost } from './services/capture-quiet-post';
import { captureSitePage, readSiteStatus } from './services/capture-site-page';
import { compareWithStored } from './services/compare-post';
import { writeContextMenus } from './services/context-menus';
import { purgeOnAlarm } from './services/daily-purge';
import { describePage } from './services/describe-page';
import { describeSite } from './services/describe-site';
import { describeShape } from './services/describe-shape';
import { extendSeriesOnAlarm, keepSeriesExtended } from './services/extend-series';
import { findTemplates } from './services/find-templates';
import { listKnownShortcuts } from './services/list-shortcuts';
import { injectCaptureKit } from './services/inject-capture-kit';
import { injectChecklist, injectPalette } from './services/inject-tool';
import { listPosts } from './services/list-posts';
import { makeIdeas } from './services/ideas';
import { keepDiscussion } from './services/keep-discussion';
import { rememberSites } from './services/known-sites';
import { actOnNudges } from './services/nudges';
import { readPostStatus } from './services/post-status';
import { closePlannedDay, pausePlannedDay, resumePlannedDay } from './services/plan-day';
import { actOnPlan, addToPlan } from './services/plan-items';
import { actOnReadings } from './services/readings';
import { openChecklistFromKeyboard } from './services/open-checklist';
import { openPaletteFromKeyboard, openPaletteFromMenu } from './services/open-palette';
import { offerTemplates } from './services/offer-templates';
import { openTemplates } from './services/open-templates';
import { openWelcome, prepare } from './services/prepare';
import { queueReply, readReplyStatus } from './services/queue-reply';
import { queueListedComment } from './services/queue-listed-comment';
import { readListedComment } from './services/read-listed-comment';
import { readRecentTags } from './services/recent-tags';
import { followNotificationPermission, keepAlerts, refreshOnAlarm } from './services/reconcile-alerts';
import { leaveSites, removeSite, restoreSites } from './services/remove-site';
import { runReported } from './services/run-reported';
import { savePageFromMenu } from './services/save-page';
import { stopRecording } from './services/stop-recording';
import { tellSettings } from './services/tell-settings';
import { readTemplateContext } from './services/template-context';
import { noteInsertion } from './services/template-inserted';
import { undoOperation, undoOperations } from './services/undo-operation';

/**
 * Table of contents of the background: every listener, registered in the first turn, so that an event that starts the worker
 * finds it. No implementations here.
 */
export default defineBackground({
  type: 'module',
  main() {
    receiveMessages({
      'posts:capture': capturePost,
      'posts:undo': undoOperation,
      'posts:undo-many': undoOperations,
      'accounts:stop-recording': stopRecording,
      'posts:annotate': annotatePost,
      'posts:status': readPostStatus,
      'posts:compare': compareWithStored,
      'replies:queue': queueReply,
      'replies:status': readReplyStatus,
      'templates:find': findTemplates,
      'templates:shortcuts': listKnownShortcuts,
      'templates:context': readTemplateContext,
      'templates:offer': offerTemplates,
      'templates:inserted': noteInsertion,
      'posts:discussion': keepDiscussion,
      'plan:add': addToPlan,
      'plan:act': actOnPlan,
      'readings:act': actOnReadings,
      'nudges:act': actOnNudges,
      'plan:pause': pausePlannedDay,
      'plan:resume-day': resumePlannedDay,
      'plan:close-day': closePlannedDay,
      'ideas:act': makeIdeas,
      'tags:recent': readRecentTags,
      'overlay:load-kit': injectCaptureKit,
      'overlay:load-palette': injectPalette,
      'overlay:load-checklist': injectChecklist,
      'overlay:open-templates': openTemplates,
      'page:capture': capturePage,
      'page:describe': describePage,
      'page:describe-shape': describeShape,
      'page:list-posts': listPosts,
      'page:queue-comment': queueListedComment,
      'page:read-comment': readListedComment,
      'page:capture-post': captureListedPost,
      'sites:describe': describeSite,
      'sites:allow': allowSite,
      'sites:remove': removeSite,
      'site:status': readSiteStatus,
      'site:capture': captureSitePage,
    });
    runReported('sites', rememberSites)();
    keepAlerts();
    browser.runtime.onInstalled.addListener(runReported('installed', openWelcome));
    browser.runtime.onInstalled.addListener(runReported('installed', writeContextMenus));
    browser.runtime.onInstalled.addListener(runReported('installed', prepare));
    browser.runtime.onStartup.addListener(runReported('startup', prepare));
    browser.runtime.onInstalled.addListener(runReported('installed', restoreSites));
    browser.runtime.onStartup.addListener(runReported('startup', restoreSites));
    browser.permissions.onAdded.addListener(runReported('permissions', allowAskedSite));
    browser.permissions.onRemoved.addListener(runReported('permissions', leaveSites));
    browser.permissions.onAdded.addListener(runReported('permissions', followNotificationPermission));
    browser.permissions.onRemoved.addListener(runReported('permissions', followNotificationPermission));
    browser.contextMenus.onClicked.addListener(runReported('menu', captureFromMenu));
    browser.contextMenus.onClicked.addListener(runReported('menu', openPaletteFromMenu));
    browser.contextMenus.onClicked.addListener(runReported('menu', savePageFromMenu));
    browser.commands.onCommand.addListener(runReported('command', captureFromKeyboard));
    browser.commands.onCommand.addListener(runReported('command', openPaletteFromKeyboard));
    browser.commands.onCommand.addListener(runReported('command', openChecklistFromKeyboard));
    browser.alarms.onAlarm.addListener(runReported('alarm', purgeOnAlarm));
    browser.runtime.onInstalled.addListener(runReported('installed', keepSeriesExtended));
    browser.runtime.onStartup.addListener(runReported('startup', keepSeriesExtended));
    browser.alarms.onAlarm.addListener(runReported('alarm', extendSeriesOnAlarm));
    browser.alarms.onAlarm.addListener(runReported('alarm', refreshOnAlarm));
    // The browser keeps the words of the menu: a change of language must write it anew.
    watchUiSettings(runReported('settings', writeContextMenus), new AbortController().signal);
    watchOverlaySettings(runReported('settings', tellSettings), new AbortController().signal);
  },
});
