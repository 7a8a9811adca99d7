// Stands inline in every page of the web edition. Fetches the scripts of the page once it is
// painted, and runs them at the first sign of a person, as who only reads needs none of them; when
// there is something of the reader's to show, or nobody has moved for a while, as soon as the
// browser has nothing else to do. A button or key pressed before that is pressed again when the
// page answers.
// Kept to what browsers of the last ten years understand.
(() => {
  const page = document.documentElement;
  const addresses = document.currentScript.dataset.scripts.split(' ');
  const signs = ['pointerdown', 'pointermove', 'touchstart', 'wheel', 'scroll', 'keydown', 'focusin'];
  /** Milliseconds nobody may move before the page comes alive by itself. */
  const patience = 10000;
  let pressed;
  let typed;
  let started = false;
  const start = () => {
    if (started) return;
    started = true;
    for (const sign of signs) removeEventListener(sign, start, true);
    for (const src of addresses) {
      const script = document.createElement('script');
      script.src = src;
      script.async = false;
      document.head.append(script);
    }
  };
  const whenIdle = (act) => {
    if (window.requestIdleCallback) requestIdleCallback(act, {timeout: 2000});
    else setTimeout(act, 200);
  };
  const fetchAhead = () => {
    if (started) return;
    for (const href of addresses) {
      const link = document.createElement('link');
      link.rel = 'preload';
      link.as = 'script';
      link.fetchPriority = 'low';
      link.href = href;
      document.head.append(link);
    }
  };
  const hasRecord = () => {
    try {
      return Object.keys(localStorage).some((key) => key.startsWith('manabiba:'));
    } catch {
      return false;
    }
  };
  const waitsInSight = () =>
    [...document.querySelectorAll('[data-waits]')].some(
      (part) => part.getBoundingClientRect().top < innerHeight,
    );
  const press = (event) => {
    const button = event.target.closest?.('button[type=button],a[role=button]');
    if (!button) return start();
    event.preventDefault();
    // React, half alive already, would answer it too, and a switch pressed twice is not pressed.
    event.stopPropagation();
    pressed = button;
    start();
  };
  // Keys of the page itself: the one that opens the search, those of a clicker on the projector.
  const type = (event) => {
    if (event.target !== document.body) return;
    if (event.key === '/') event.preventDefault();
    typed = new KeyboardEvent('keydown', event);
  };
  for (const sign of signs) addEventListener(sign, start, {capture: true, passive: true});
  addEventListener('click', press, true);
  addEventListener('keydown', type, true);
  new MutationObserver((_, observer) => {
    if (page.dataset.hasHydrated !== 'true') return;
    observer.disconnect();
    removeEventListener('click', press, true);
    removeEventListener('keydown', type, true);
    if (pressed?.isConnected) pressed.click();
    if (typed) document.body.dispatchEvent(typed);
  }).observe(page, {attributeFilter: ['data-has-hydrated']});
  const painted = () => {
    whenIdle(fetchAhead);
    if (location.search || hasRecord() || waitsInSight()) whenIdle(start);
    else setTimeout(() => whenIdle(start), patience);
  };
  addEventListener('load', () => {
    if (!window.PerformanceObserver?.supportedEntryTypes?.includes('paint')) return painted();
    new PerformanceObserver((_, observer) => {
      observer.disconnect();
      painted();
    }).observe({type: 'paint', buffered: true});
  });
})();
