// Packages that unpack large tables as soon as they are loaded, which takes longer than a command needs to open
// its database. A stand-in in the bundle loads the package when it is first called, and for most never.

/** The source of each stand-in, by what it stands for. @type {Readonly<Record<string, string>>} */
export const standIns = {
  // Ciphers: PDFKit encrypts documents, and ours are open.
  '@noble/ciphers/aes': `
    exports.cbc = (...args) => require('@noble/ciphers/aes').cbc(...args);
    exports.ecb = (...args) => require('@noble/ciphers/aes').ecb(...args);`,
  // What Unicode says of every character: the font library asks it about scripts that we do not write in.
  'unicode-trie': `
    module.exports = class {
      constructor(data) { this.data = data; }
      get(codePoint) {
        this.trie ??= new (require('unicode-trie'))(this.data);
        return this.trie.get(codePoint);
      }
    };`,
};
