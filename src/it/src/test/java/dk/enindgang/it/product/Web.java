package dk.enindgang.it.product;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks an address and gives what it answers; a client that keeps nothing and follows nowhere. */
public final class Web {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(3))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private Web() {}

    public static HttpResponse<String> get(URI address) throws IOException {
        return send(HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(20)));
    }

    public static HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<String> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            Hidden.requireSilence(answer.uri().toString(), answer.body());
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** What it answers as it came: a paper or an archive. */
    public static byte[] bytes(HttpRequest.Builder request) throws IOException {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** The status of an answer; 0 when there is none. */
    public static int status(URI address) {
        try {
            return get(address).statusCode();
        } catch (IOException e) {
            return 0;
        }
    }
}
