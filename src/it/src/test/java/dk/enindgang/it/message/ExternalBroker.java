package dk.enindgang.it.message;

import static org.awaitility.Awaitility.await;

import dk.enindgang.it.Project;
import dk.enindgang.it.product.Child;
import dk.enindgang.it.product.Micro;
import dk.enindgang.it.product.Ports;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An Artemis outside the product, and whoever listens to it. */
public final class ExternalBroker {

    private final int port = Ports.free();
    private final Path folder;
    private final Path data;
    private @Nullable Child broker;

    public ExternalBroker(String name) {
        folder = Project.path("src/it/target/" + name);
        data = folder.resolve(port + "-data");
    }

    /** One that works with the messages of another, who is not at work. */
    public ExternalBroker(String name, Path data) {
        folder = Project.path("src/it/target/" + name);
        this.data = data;
    }

    public ExternalBroker start() {
        broker = java("BrokerMain", "broker.log", Integer.toString(port), data.toString());
        await("broker on port " + port).atMost(Duration.ofMinutes(1)).until(this::answers);
        return this;
    }

    public void stop() {
        if (broker != null) {
            broker.kill();
        }
    }

    /** Tells the application to use it, by settings only. */
    public Micro usedBy(Micro micro) {
        return micro.with("ENINDGANG_JMS_URL", url())
                .with("ENINDGANG_JMS_USER", "product")
                .with("ENINDGANG_JMS_PASSWORD", "product-secret");
    }

    /** A reporting system that listens from now on, in a process of its own. */
    public Listener listener() {
        Listener listener = new Listener(java("ListenerMain", "listener.log", url()));
        listener.awaitListening();
        return listener;
    }

    String url() {
        return "tcp://127.0.0.1:" + port;
    }

    private boolean answers() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (java.io.IOException e) {
            return false;
        }
    }

    private Child java(String main, String log, String... arguments) {
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                getClass().getPackageName() + "." + main));
        command.addAll(List.of(arguments));
        return Child.start(command, Map.of(), folder.resolve(log));
    }
}
