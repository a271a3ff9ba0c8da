/**
 * Markup that somebody might bring into content so that it runs, or covers the page, in a reader's
 * browser: as Markdown, by what it is. Whatever of it runs says so in `window.ran`.
 */
export const hostileMarkup: { readonly [what: string]: string } = {
  'a script': '<script>(window.ran ??= []).push("script")</script>',
  'a handler': '<img src="nothing.png" alt="" onerror="(window.ran ??= []).push(\'handler\')">',
  'a script from elsewhere': '<script src="https://elsewhere.example/x.js"></script>',
  'a script as data':
    '<script src="data:text/javascript,(window.ran%20%3F%3F%3D%20%5B%5D).push(%22data%22)"></script>',
  'a frame as data': '<iframe src="data:text/html,<script>parent.ran</script>"></iframe>',
  'a style': '<p id="cover" style="position: fixed; inset: 0">Cover</p>',
  'a javascript: link': '[the words](javascript:void(window.ran=["link"]))',
  'a javascript: link as HTML':
    '<a id="lure" href="javascript:void((window.ran ??= []).push(\'link\'))">the words</a>',
  'a data: link': '[the words](data:text/html,%3Cscript%3Ealert(1)%3C/script%3E)',
};
