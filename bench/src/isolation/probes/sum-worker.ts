addEventListener('message', (event: MessageEvent<readonly number[]>) => {
  postMessage(event.data.reduce((sum, value) => sum + value, 0));
});
