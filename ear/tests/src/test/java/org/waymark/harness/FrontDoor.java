package org.waymark.harness;

import io.undertow.Undertow;
import io.undertow.server.handlers.proxy.LoadBalancingProxyClient;
import io.undertow.server.handlers.proxy.ProxyHandler;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.waymark.launcher.Port;

/**
 * A proxy in front of several servers. Each request goes to the next of those that are ready, also
 * the next request of the same person, so that nothing that a server remembers helps. Whether a
 * server is ready is asked each half second; one that isn't is left out. A request on its way to a
 * server that dies is answered with an error, as any proxy does with a form.
 */
final class FrontDoor {

    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(500);
    private static final String PAGE_OF_A_READY_SERVER = "/sign-in.xhtml";

    private final int port = Port.free();
    private final List<URI> servers;
    private final Set<URI> ready = ConcurrentHashMap.newKeySet();
    private final LoadBalancingProxyClient balancing = new LoadBalancingProxyClient();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
    private final ScheduledExecutorService questions =
            Executors.newScheduledThreadPool(2, FrontDoor::inTheBackground);
    private final Undertow proxy;

    FrontDoor(List<URI> servers) {
        this.servers = servers;
        balancing.setConnectionsPerThread(40).setProblemServerRetry(1);
        proxy =
                Undertow.builder()
                        .addHttpListener(port, "127.0.0.1")
                        .setHandler(
                                ProxyHandler.builder()
                                        .setProxyClient(balancing)
                                        .setMaxConnectionRetries(2)
                                        .setMaxRequestTime(60_000)
                                        .build())
                        .build();
    }

    void open() {
        proxy.start();
        for (var server : servers)
            questions.scheduleWithFixedDelay(
                    () -> ask(server), 0, BETWEEN_QUESTIONS.toMillis(), TimeUnit.MILLISECONDS);
    }

    void close() {
        questions.shutdownNow();
        proxy.stop();
    }

    URI uri() {
        return URI.create("http://localhost:" + port + "/");
    }

    boolean isReady(URI server) {
        return ready.contains(server);
    }

    private void ask(URI server) {
        if (answers(server)) {
            if (ready.add(server)) balancing.addHost(server);
        } else if (ready.remove(server)) balancing.removeHost(server);
    }

    private boolean answers(URI server) {
        var request =
                HttpRequest.newBuilder(server.resolve(PAGE_OF_A_READY_SERVER))
                        .timeout(Duration.ofSeconds(10))
                        .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException nobodyThere) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Thread inTheBackground(Runnable task) {
        var thread = new Thread(task, "front-door");
        thread.setDaemon(true);
        return thread;
    }
}
