// Stands inline in every page of the web edition. Runs the scripts of the page once it is painted
// and the browser has nothing else to do, or at the first touch; a button pressed before that is
// pressed again when it works. Kept to what browsers of the last ten years understand.
(() => {
  const page = document.documentElement;
  const {scripts} = document.currentScript.dataset;
  const touches = ['pointerdown', 'keydown', 'focusin'];
  let pressed;
  let started = false;
  const start = () => {
    if (started) return;
    started = true;
    for (const touch of touches) removeEventListener(touch, start, true);
    for (const src of scripts.split(' ')) {
      const script = document.createElement('script');
      script.src = src;
      script.async = false;
      document.head.append(script);
    }
  };
  const press = (event) => {
    const button = event.target.closest?.('button[type=button],a[role=button]');
    if (!button) return;
    event.preventDefault();
    // React, half alive already, would answer it too, and a switch pressed twice is not pressed.
    event.stopPropagation();
    pressed = button;
    start();
  };
  for (const touch of touches) addEventListener(touch, start, true);
  addEventListener('click', press, true);
  new MutationObserver((_, observer) => {
    if (page.dataset.hasHydrated !== 'true') return;
    observer.disconnect();
    removeEventListener('click', press, true);
    if (pressed?.isConnected) pressed.click();
  }).observe(page, {attributeFilter: ['data-has-hydrated']});
  addEventListener('load', () => {
    if (window.requestIdleCallback) requestIdleCallback(start, {timeout: 2000});
    else setTimeout(start, 200);
  });
})();
