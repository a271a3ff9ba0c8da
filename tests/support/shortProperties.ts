import fc from 'fast-check';

// For mutation testing: a property that has held for half a second is taken to hold.
fc.configureGlobal({ interruptAfterTimeLimit: 500 });
