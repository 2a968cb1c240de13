-- A contact point that nobody has looked at since its owner was told is told again after four weeks: a mail can be lost. Rules: package dk.enindgang.reminder.
grant update (told_at) on reminder_contact to ${appRole};
