/** Va au navigateur avec son script : rien d’autre n’est dans ce fichier. */
export const sharing = {
  title: 'Partager',
  copy: 'Copier le lien',
  copyTo: (what: string) => `Copier le lien\u202f: ${what}`,
  quoted: (words: string) => `«\u202f${words}\u202f»`,
  copied: 'Lien copié',
  copyFromAddressBar: 'Copiez le lien depuis la barre d’adresse',
  send: 'Partager…',
  listen: 'Écouter',
  stop: 'Arrêter',
  printText: 'Imprimer le texte seul',
  copyCode: 'Copier le code',
  copyText: 'Copier',
  textCopied: 'Copié',
  selectText: 'Sélectionnez le texte et copiez-le',
};
