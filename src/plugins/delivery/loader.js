// Stands inline in every page of the web edition. Fetches the scripts of the page once it is
// painted, and runs them at the first sign of a person, as who only reads needs none of them; when
// there is something of the reader's to show, or nobody has moved for a while, as soon as the
// browser has nothing else to do. What a reader pressed, typed or chose before that is done again
// when the page answers. Kept to what browsers of the last ten years understand.
(() => {
  const page = document.documentElement;
  const addresses = document.currentScript.dataset.scripts.split(' ');
  const signs = ['pointerdown', 'pointermove', 'touchstart', 'wheel', 'scroll', 'keydown', 'focusin'];
  /** Milliseconds nobody may move before the page comes alive by itself. */
  const patience = 10000;
  /** What only scripts can answer. */
  const buttons = 'button[type=button],a[role=button],[aria-haspopup]';
  let pressed;
  let typed;
  const filled = new Map();
  let started = false;

  const start = () => {
    if (started) return;
    started = true;
    for (const sign of signs) removeEventListener(sign, start, true);
    for (const src of addresses) {
      const script = document.createElement('script');
      script.src = src;
      script.async = false;
      // Without scripts, forms and links still do what they can.
      script.onerror = letGo;
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
    const button = event.target.closest?.(buttons);
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
  // A form without an address is one that only scripts can send.
  const send = (event) => {
    if (event.target.hasAttribute('action')) return;
    event.preventDefault();
    event.stopPropagation();
    pressed = event.submitter;
    start();
  };
  const fill = ({target}) => {
    filled.delete(target);
    filled.set(target, /^(checkbox|radio)$/.test(target.type) ? target.checked : target.value);
    start();
  };
  const fillAgain = (field, value) => {
    if (!field.isConnected || field.matches(':disabled')) return;
    if (typeof value === 'boolean') {
      field.checked = !value;
      field.click();
      return;
    }
    // Writing into a field ends the conversion to kanji that may be going on in it.
    if (field.value !== value) field.value = value;
    for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, {bubbles: true}));
  };

  const listeners = {click: press, submit: send, keydown: type, input: fill, change: fill};
  const letGo = () => {
    for (const [name, listener] of Object.entries(listeners))
      removeEventListener(name, listener, true);
    for (const [field, value] of filled) fillAgain(field, value);
    if (pressed?.isConnected) pressed.click();
    if (typed) document.body.dispatchEvent(typed);
    filled.clear();
    pressed = typed = undefined;
  };
  for (const sign of signs) addEventListener(sign, start, {capture: true, passive: true});
  for (const [name, listener] of Object.entries(listeners)) addEventListener(name, listener, true);
  new MutationObserver((_, observer) => {
    if (page.dataset.hasHydrated !== 'true') return;
    observer.disconnect();
    letGo();
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
