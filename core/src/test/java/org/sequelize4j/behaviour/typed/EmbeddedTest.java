package org.sequelize4j.behaviour.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.behaviour.typed.Customers.LIMIT;
import static org.sequelize4j.behaviour.typed.Customers.OSLO;
import static org.sequelize4j.behaviour.typed.Customers.ROME;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.From;
import org.sequelize4j.Model;
import org.sequelize4j.Part;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Sort;
import org.sequelize4j.behaviour.typed.Customers.Address;
import org.sequelize4j.behaviour.typed.Customers.Contract;
import org.sequelize4j.behaviour.typed.Customers.Customer;
import org.sequelize4j.behaviour.typed.Customers.Limit;
import org.sequelize4j.behaviour.typed.Customers.Place;
import org.sequelize4j.behaviour.typed.Priced.Money;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.error.InvalidValueException;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.error.ValidationException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

@DatabaseTest
class EmbeddedTest {
    private final Sequelize sequelize;
    private final Model<Customer> customers;
    private final Model<Contract> contracts;

    EmbeddedTest(TestDatabase database) {
        sequelize = Sequelize.builder().url(database.url()).connect();
        customers = sequelize.define(Customer.class);
        contracts = sequelize.model(Contract.class);
        sequelize.sync();
    }

    private Customer ann;
    private Customer ben;

    @BeforeEach
    void createCustomers() {
        ann = customers.create(c -> c.setName("Ann").setAddress(ROME).setLimit(LIMIT));
        ben = customers.create(
                c -> c.setName("Ben").setAddress(OSLO).setBilling(ROME).setLimit(LIMIT));
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    private Customer stored(Customer customer) {
        return customers.getByPk(customer.id());
    }

    @Test
    void recordsComeBackWithTheRecordsInThem() {
        assertThat(stored(ann).address()).isEqualTo(ROME);
        assertThat(stored(ann).billing()).isNull();
        assertThat(stored(ben).address()).isEqualTo(OSLO);
        assertThat(stored(ben).billing()).isEqualTo(ROME);
        assertThat(stored(ben).limit()).isEqualTo(LIMIT);
        assertThat(customers.build().address()).isNull();
    }

    @Test
    void eachComponentHasAColumn() {
        assertThat(sequelize.queryInterface().describeTable("customers").keySet())
                .containsExactlyInAnyOrder(
                        "id",
                        "name",
                        "address_city",
                        "address_zip",
                        "address_place_latitude",
                        "address_place_longitude",
                        "bill_city",
                        "bill_zip",
                        "bill_place_latitude",
                        "bill_place_longitude",
                        "limit_amount",
                        "limit_currency");
    }

    @Test
    void conditionsSpeakOfThePartsOrOfTheWhole() {
        assertThat(customers.findAll(
                        q -> q.where(Part.of(Customer::address, Address::city)).eq("Rome")))
                .containsExactly(ann);
        assertThat(customers.findAll(q -> q.where(Part.of(Part.of(Customer::address, Address::place), Place::latitude))
                        .gt(40.0)))
                .containsExactly(ann);
        assertThat(customers.findAll(
                        q -> q.where(Part.of(Customer::limit, Limit::amount)).gte(Money.of("100"))))
                .hasSize(2);
        assertThat(customers.findAll(q -> q.where("address.city", "Oslo"))).containsExactly(ben);
        assertThat(customers.findAll(q -> q.where(Customer::address).eq(OSLO))).containsExactly(ben);
        assertThat(customers.findAll(q -> q.where(Customer::address).in(List.of(ROME, OSLO))))
                .hasSize(2);
        assertThat(customers.findAll(q -> q.where(Customer::billing).isNull())).containsExactly(ann);
        assertThat(customers.findAll(q -> q.where(Customer::billing).notNull())).containsExactly(ben);
        assertThat(customers.findAll(q -> q.where("billing", ROME))).containsExactly(ben);
        assertThatThrownBy(
                        () -> customers.findAll(q -> q.where(Customer::address).gt(ROME)))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("by eq, ne, in, notIn, isNull and notNull only; name one of address.city");
    }

    @Test
    void partsOrderSelectAndGroup() {
        assertThat(customers.findAll(q -> q.orderBy(Part.of(Customer::address, Address::city), Sort.DESC)))
                .containsExactly(ann, ben);
        Customer some = customers
                .findOne(q -> q.attribute(Customer::address).where("name", "Ben"))
                .orElseThrow();
        assertThat(some.address()).isEqualTo(OSLO);
        assertThatThrownBy(some::name).isInstanceOf(InstanceException.class);
        assertThat(customers.min(Part.of(Customer::address, Address::city))).contains("Oslo");
        assertThatThrownBy(() -> customers.findAll(q -> q.orderBy(Customer::address)))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("is made of several attributes; name one of them: address.city");
        assertThatThrownBy(() -> customers.findAll(
                        q -> q.where(Part.of(Customer::address, a -> a.city())).eq("Rome")))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("Part.of(Customer::address, Address::city)");
    }

    @Test
    void onlyPartsThatChangeAreWritten() {
        Customer read = stored(ann);
        read.setAddress(new Address("Roma", "00184", ROME.place()));
        assertThat(read.row().changed()).containsExactly("address.city");
        read.save();
        assertThat(stored(ann).address()).isEqualTo(new Address("Roma", "00184", ROME.place()));
        read.update(c -> c.setAddress(null));
        assertThat(stored(ann).address()).isNull();
    }

    @Test
    void theDynamicFaceKnowsPartsAndWhole() {
        assertThat(ann.row().get("address")).isEqualTo(ROME);
        assertThat(ann.row().get("address.city")).isEqualTo("Rome");
        ann.row().set("address", Map.of("city", "Roma"));
        assertThat(ann.address()).isEqualTo(new Address("Roma", "00184", ROME.place()));
        ann.row().set("address", OSLO).set("address.zip", "0150");
        assertThat(ann.address()).isEqualTo(new Address("Oslo", "0150", null));
        assertThatThrownBy(() -> ann.row().set("address", "Oslo"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("is a Address, and the String Oslo was given");
    }

    @Test
    void mapsAndJsonNestThem() {
        Map<String, @Nullable Object> place = new LinkedHashMap<>();
        place.put("latitude", 41.9);
        place.put("longitude", 12.5);
        Map<String, @Nullable Object> map = stored(ann).toMap();
        assertThat(map).containsEntry("billing", null);
        assertThat(map.get("address")).isEqualTo(Map.of("city", "Rome", "zip", "00184", "place", place));
        assertThat(stored(ben).row().toJson())
                .contains(
                        "\"address\":{\"city\":\"Oslo\",\"zip\":null,\"place\":null}",
                        "\"billing\":{\"city\":\"Rome\"");
        Customer copy = customers.create(
                Map.of("name", "Eve", "address", Map.of("city", "Bern", "place", place), "limit", LIMIT));
        assertThat(stored(copy).address()).isEqualTo(new Address("Bern", null, ROME.place()));
    }

    record AddressView(String city) {}

    record View(
            String name,
            @Nullable AddressView billing,
            @From("address.city") String town,
            @Nullable Address address) {}

    record NewCustomer(
            String name,
            @Nullable AddressView address,
            @Nullable Limit limit) {}

    @Test
    void shapesTakeThemAsAnyRecord() {
        List<View> views = customers.into(View.class).findAll(q -> q.orderBy(Customer::name));
        assertThat(views)
                .containsExactly(
                        new View("Ann", null, "Rome", ROME), new View("Ben", new AddressView("Rome"), "Oslo", OSLO));
        Customer eve = customers.create(new NewCustomer("Eve", new AddressView("Bern"), LIMIT));
        assertThat(stored(eve).address()).isEqualTo(new Address("Bern", null, null));
        eve.patch(new NewCustomer("Eva", null, null));
        assertThat(stored(eve).address()).isEqualTo(new Address("Bern", null, null));
        eve.update(new NewCustomer("Eva", null, LIMIT));
        assertThat(stored(eve).address()).isNull();
    }

    record ContractView(
            BigDecimal value, @From("customer.address.city") String city) {}

    @Test
    void associatedRowsHaveThemToo() {
        contracts.create(c -> c.setValue(BigDecimal.TEN).connect(Contract::customer, ann));
        assertThat(contracts.findAll(q -> q.where(Contract::customer, Part.of(Customer::address, Address::city))
                        .eq("Rome")))
                .hasSize(1);
        assertThat(contracts.findAll(
                        q -> q.where(Contract::customer, Customer::billing).isNull()))
                .hasSize(1);
        assertThat(contracts.into(ContractView.class).findAll())
                .extracting(ContractView::city)
                .containsExactly("Rome");
    }

    @Test
    void staticWritesTakeThem() {
        assertThat(customers.update(
                        c -> c.setAddress(OSLO), w -> w.where(Customer::address).eq(ROME)))
                .isEqualTo(1);
        assertThat(stored(ann).address()).isEqualTo(OSLO);
        customers.bulkCreate(List.of(Map.of("name", "Max", "address", ROME, "limit", LIMIT)));
        assertThat(customers.count(q -> q.where(Customer::address).eq(ROME))).isEqualTo(1);
        ann.reload().setName("Anna").setAddress(ROME).save(o -> o.fields("address"));
        assertThat(stored(ann).name()).isEqualTo("Ann");
        assertThat(stored(ann).address()).isEqualTo(ROME);
    }

    @Test
    void refusalsNameThePath() {
        assertThatThrownBy(() -> customers.create(c ->
                        c.setName("Eve").setAddress(new Address("", null, null)).setLimit(LIMIT)))
                .isInstanceOfSatisfying(
                        ValidationException.class,
                        refusal -> assertThat(refusal.items().get(0).path()).isEqualTo("address.city"));
        assertThatThrownBy(() -> ann.setAddress(new Address("Rome", "12345678901", null)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("Customer.address.zip");
    }

    @Test
    void anotherSyncFindsNothingToChange() {
        sequelize.sync(s -> s.alter());
        assertThat(stored(ann).address()).isEqualTo(ROME);
    }
}
