package org.sequelize4j.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.sequelize4j.examples.service.Client.Answer;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** The service over real HTTP, on each database. */
class CustomerServiceTest {
    private static final String ALL = "/api/customers";
    private static final String JACK = """
            {"firstname": "Jack", "lastname": "Smith", "email": "jack@example.org", "age": 23,
             "address": {"street": "W NORMA ST", "city": "Austin", "phone": "512-1234567"}}""";

    @DatabaseTest
    void aCustomerAndItsAddressAreCreatedTogetherAndReadBack(TestDatabase database) {
        try (CustomerService service = start(database)) {
            Client client = new Client(service);

            Answer created = client.post(ALL, JACK);

            assertThat(created.status()).isEqualTo(201);
            assertThat(created.body().at("/address/street").asText()).isEqualTo("W NORMA ST");
            Answer read = client.get(created.location());
            assertThat(read.status()).isEqualTo(200);
            assertThat(kept(read.body())).isEqualTo(kept(created.body()));
            assertThat(client.get(ALL).body()).containsExactly(read.body());
        }
    }

    @DatabaseTest
    void theListHasPagesAndAnOrder(TestDatabase database) {
        try (CustomerService service = start(database)) {
            Client client = new Client(service);
            for (String name : new String[] {"Clara", "Anne", "Ben"}) {
                client.post(ALL, "{\"firstname\": \"" + name + "\"}");
            }

            assertThat(client.get(ALL).body().findValuesAsText("firstname")).containsExactly("Anne", "Ben", "Clara");
            assertThat(client.get(ALL + "?size=2&page=2").body().findValuesAsText("firstname"))
                    .containsExactly("Clara");
            assertThat(client.get(ALL).body().get(0).get("address").isNull()).isTrue();
        }
    }

    @DatabaseTest
    void putReplacesTheCustomerAndTheAddress(TestDatabase database) {
        try (CustomerService service = start(database)) {
            Client client = new Client(service);
            String jack = client.post(ALL, JACK).location();

            Answer moved = client.put(jack, "{\"firstname\": \"Jack\", \"address\": {\"street\": \"S 2nd ST\"}}");
            assertThat(moved.status()).isEqualTo(200);
            assertThat(moved.body().at("/address/street").asText()).isEqualTo("S 2nd ST");
            assertThat(moved.body().at("/address/city").isNull()).isTrue();
            assertThat(moved.body().get("age").isNull()).isTrue();

            assertThat(client.put(jack, "{\"firstname\": \"Jack\"}")
                            .body()
                            .get("address")
                            .isNull())
                    .isTrue();
            assertThat(client.put(jack, JACK).body().at("/address/city").asText())
                    .isEqualTo("Austin");
        }
    }

    @DatabaseTest
    void aRefusedAddressLeavesTheCustomerAsItWas(TestDatabase database) {
        try (CustomerService service = start(database)) {
            Client client = new Client(service);
            Answer jack = client.post(ALL, JACK);

            Answer refused = client.put(jack.location(), "{\"firstname\": \"Joe\", \"address\": {\"street\": \"\"}}");

            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.field("street")).isEqualTo("Validation notEmpty on street failed");
            assertThat(kept(client.get(jack.location()).body())).isEqualTo(kept(jack.body()));
            assertThat(client.post(ALL, "{\"firstname\": \"Joe\", \"address\": {}}")
                            .status())
                    .isEqualTo(422);
            assertThat(client.get(ALL).body()).hasSize(1);
        }
    }

    @DatabaseTest
    void deleteTakesTheAddressAlong(TestDatabase database) {
        try (CustomerService service = start(database)) {
            Client client = new Client(service);
            String jack = client.post(ALL, JACK).location();

            assertThat(client.delete(jack).status()).isEqualTo(204);
            assertThat(client.get(jack).status()).isEqualTo(404);
            assertThat(client.delete(jack).status()).isEqualTo(404);
            assertThat(client.get(ALL).body()).isEmpty();
        }
    }

    @DatabaseTest
    void everyRefusalSaysWhichFieldAndWhy(TestDatabase database) {
        try (CustomerService service = start(database)) {
            Client client = new Client(service);
            client.post(ALL, JACK);

            Answer invalid = client.post(ALL, "{\"firstname\": \"\", \"email\": \"nowhere\", \"age\": 200}");
            assertThat(invalid.status()).isEqualTo(422);
            assertThat(invalid.field("firstname")).isEqualTo("Validation notEmpty on firstname failed");
            assertThat(invalid.field("email")).isEqualTo("Validation isEmail on email failed");
            assertThat(invalid.field("age")).isEqualTo("Validation max on age failed");

            Answer second = client.post(ALL, "{\"firstname\": \"Joe\", \"email\": \"jack@example.org\"}");
            assertThat(second.status()).isEqualTo(409);
            assertThat(second.field("email")).isEqualTo("email must be unique");
        }
    }

    @DatabaseTest
    void whatCannotBeReadIsABadRequest(TestDatabase database) {
        try (CustomerService service = start(database)) {
            Client client = new Client(service);

            assertThat(client.post(ALL, "{").status()).isEqualTo(400);
            assertThat(client.post(ALL, "").status()).isEqualTo(400);
            assertThat(client.post(ALL, "{\"fristname\": \"Jack\"}")
                            .body()
                            .path("message")
                            .asText())
                    .startsWith("\"fristname\" is not known here; known are [");
            assertThat(client.post(ALL, "{\"age\": \"old\"}").field("age"))
                    .isEqualTo("age takes a value of another type: Integer");
            assertThat(client.get(ALL + "/1").field("uuid")).isEqualTo("uuid cannot be read");
            assertThat(client.get(ALL + "?page=0").field("page")).isEqualTo("page goes from 1 to 2147483647");
            assertThat(client.get(ALL + "/" + new UUID(0, 0)).status()).isEqualTo(404);
        }
    }

    /** Without the fractions of seconds, which MariaDB and MySQL do not keep. */
    private static String kept(JsonNode body) {
        return body.toString().replaceAll("(:\\d\\d)\\.\\d+Z\"", "$1Z\"");
    }

    private static CustomerService start(TestDatabase database) {
        return new CustomerService(database.url(), 0);
    }
}
