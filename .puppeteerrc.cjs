// The tests drive the browsers that the machine has; nothing is downloaded.
module.exports = { skipDownload: true };
