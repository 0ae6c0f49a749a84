package org.sequelize4j.examples.service;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.Javalin;
import io.javalin.json.JavalinJackson;
import java.util.UUID;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.SequelizeException;

/** What {@code ./service} starts: a REST service over customers and their addresses. */
public final class CustomerService implements AutoCloseable {
    private static final String DEFAULT_URL = "jdbc:sqlite:customers.db";
    private static final int DEFAULT_PORT = 7070;

    private final Sequelize sequelize;
    private final Javalin server;

    CustomerService(String url, int port) {
        sequelize = Sequelize.connect(url);
        Customers customers = new Customers(sequelize);
        sequelize.sync();
        server = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.startup.showOldJavalinVersionWarning = false;
                    config.validation.register(UUID.class, UUID::fromString);
                    config.jsonMapper(new JavalinJackson(new JsonMapper(), false));
                    new CustomerRoutes(customers).register(config.routes);
                    Problems.register(config.routes);
                })
                .start(port);
    }

    /**
     * Starts the service.
     *
     * @param args the JDBC URL of the database and the port; an SQLite file and 7070 unless given
     */
    public static void main(String[] args) {
        String url = args.length > 0 ? args[0] : DEFAULT_URL;
        int port = args.length > 1 ? Integer.parseInt(args[1]) : DEFAULT_PORT;
        try {
            CustomerService service = new CustomerService(url, port);
            Runtime.getRuntime().addShutdownHook(new Thread(service::close));
            System.out.printf("Serving http://localhost:%d/api/customers%n", service.port());
        } catch (SequelizeException refusal) {
            System.err.println(refusal.getMessage());
            System.exit(1);
        }
    }

    /** Where it listens; of interest when it was started with port 0, which takes any free one. */
    int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
        sequelize.close();
    }
}
