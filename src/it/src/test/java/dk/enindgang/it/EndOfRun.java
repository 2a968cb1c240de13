package dk.enindgang.it;

import dk.enindgang.it.browser.Browsers;
import dk.enindgang.it.product.Child;
import dk.enindgang.it.product.Databases;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Ends what the tests shared: the browser, the servers, the broker and the database; also when tests failed. */
public final class EndOfRun implements LauncherSessionListener {

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        Browsers.closeShared();
        Child.killAll();
        Databases.stop();
    }
}
