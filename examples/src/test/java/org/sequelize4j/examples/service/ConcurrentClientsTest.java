package org.sequelize4j.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.sequelize4j.examples.service.Client.Answer;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Many clients at once. */
class ConcurrentClientsTest {
    private static final String ALL = "/api/customers";
    private static final int CLIENTS = 8;

    @DatabaseTest
    void whatManyCreateIsAllThere(TestDatabase database) throws Exception {
        try (CustomerService service = new CustomerService(database.url(), 0)) {
            Client client = new Client(service);

            List<Integer> statuses = statuses(
                    100,
                    i -> client.post(
                            ALL, "{\"firstname\": \"C" + i + "\", \"address\": {\"street\": \"No. " + i + "\"}}"));

            assertThat(statuses).containsOnly(201);
            List<String> streets = client.get(ALL).body().findValuesAsText("street");
            assertThat(streets).hasSize(100).doesNotHaveDuplicates();
        }
    }

    @DatabaseTest
    void ofManyWithOneAddressOfMailExactlyOneIsCreated(TestDatabase database) throws Exception {
        try (CustomerService service = new CustomerService(database.url(), 0)) {
            Client client = new Client(service);

            List<Integer> statuses =
                    statuses(24, i -> client.post(ALL, "{\"firstname\": \"Jack\", \"email\": \"jack@example.org\"}"));

            assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
            assertThat(client.get(ALL).body()).hasSize(1);
        }
    }

    @DatabaseTest
    void aCustomerWhomManyReplaceHasOneAddressAtTheEnd(TestDatabase database) throws Exception {
        try (CustomerService service = new CustomerService(database.url(), 0)) {
            Client client = new Client(service);
            String jack = client.post(ALL, "{\"firstname\": \"Jack\"}").location();

            List<Integer> statuses = statuses(
                    24,
                    i -> client.put(jack, "{\"firstname\": \"J" + i + "\", \"address\": {\"street\": \"" + i + "\"}}"));

            assertThat(statuses).containsOnly(200);
            Answer last = client.get(jack);
            assertThat(last.body().path("firstname").asText())
                    .isEqualTo("J" + last.body().at("/address/street").asText());
            assertThat(client.get(ALL).body()).containsExactly(last.body());
        }
    }

    private static List<Integer> statuses(int requests, IntFunction<Answer> request)
            throws InterruptedException, ExecutionException {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<Answer>> answers = new ArrayList<>();
            for (int i = 0; i < requests; i++) {
                int number = i;
                answers.add(clients.submit(() -> request.apply(number)));
            }
            List<Integer> statuses = new ArrayList<>();
            for (Future<Answer> answer : answers) {
                statuses.add(answer.get().status());
            }
            return statuses;
        } finally {
            clients.shutdown();
        }
    }
}
