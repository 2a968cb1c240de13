// The form that logs out at the municipality's own log-in sends itself.
document.querySelector('form[data-leave]').submit();
