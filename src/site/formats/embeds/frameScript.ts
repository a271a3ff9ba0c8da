/**
 * What runs in a frame. WordPress shows a frame only once it says how high it is, and opens no link
 * from its sandbox but one that it is told of: both by messages that carry the secret of the
 * frame's address (`#?secret=…`). Without a secret nothing is done, and links open by themselves.
 */
export const frameScript = `(() => {
  const secret = new URLSearchParams(location.hash.replace(/^#\\??/, '')).get('secret');
  if (!secret || parent === window) return;
  const send = (message, value) => parent.postMessage({ message, value, secret }, '*');
  const sendHeight = () =>
    send('height', Math.ceil(document.querySelector('footer').getBoundingClientRect().bottom + scrollY + 16));
  addEventListener('message', ({ source, data }) => {
    if (source === parent && data && data.message === 'ready') sendHeight();
  });
  addEventListener('resize', sendHeight);
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a');
    if (!link) return;
    event.preventDefault();
    send('link', link.href);
  });
  sendHeight();
})();`;
