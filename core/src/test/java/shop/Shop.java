package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.sequelize4j.Sort.DESC;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sequelize4j.BelongsTo;
import org.sequelize4j.BelongsToMany;
import org.sequelize4j.From;
import org.sequelize4j.HasMany;
import org.sequelize4j.Instance;
import org.sequelize4j.Many;
import org.sequelize4j.ManyThrough;
import org.sequelize4j.Model;
import org.sequelize4j.OnDelete;
import org.sequelize4j.One;
import org.sequelize4j.Page;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Unique;
import org.sequelize4j.Validate;
import org.sequelize4j.Virtual;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;

/** A shop, as whoever comes from Spring would write it. */
interface Customer extends Instance<Customer> {
    Long id();

    String name();

    Customer setName(String n);

    @Unique
    String email();

    Customer setEmail(String e);

    @HasMany
    Many<Order> orders();
}

interface Product extends Instance<Product> {
    Long id();

    @Unique
    String sku();

    Product setSku(String s);

    String model();

    Product setModel(String m);

    BigDecimal price();

    Product setPrice(BigDecimal p);

    int stock();

    Product setStock(int s);

    @BelongsToMany
    ManyThrough<Order, Line> orders();
}

interface Line extends Instance<Line> {
    @Validate(min = 1)
    int quantity();

    Line setQuantity(int q);

    BigDecimal price();

    Line setPrice(BigDecimal p);

    @BelongsTo(required = true)
    One<Product> product();

    @BelongsTo(required = true, onDelete = OnDelete.CASCADE)
    One<Order> order();

    default BigDecimal amount() {
        return price().multiply(BigDecimal.valueOf(quantity()));
    }
}

enum Status {
    NEW,
    PAID,
    SHIPPED
}

interface Order extends Instance<Order> {
    Long id();

    Status status();

    Order setStatus(Status s);

    Instant placedAt();

    Order setPlacedAt(Instant i);

    Long customerId();

    @BelongsTo(required = true)
    One<Customer> customer();

    @HasMany
    Many<Line> lines();

    @BelongsToMany
    ManyThrough<Product, Line> products();

    @Virtual
    default BigDecimal total() {
        return lines().stream().map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    default Order pay() {
        if (status() != Status.NEW) throw new IllegalStateException("paid already");
        return setStatus(Status.PAID);
    }
}

record OrderView(Long id, Status status, CustomerName customer, List<LineView> lines) {}

record CustomerName(String name) {}

record LineView(
        int quantity, BigDecimal price, @From("product.sku") String sku) {}

record NewCustomer(String name, String email) {}

record OrderFilter(
        @Nullable Long customerId,
        @Nullable Status status,
        @Nullable Instant since,
        @Nullable String product,
        int page) {}

@Configuration
class Db {
    @Bean(destroyMethod = "close")
    Sequelize sequelize() {
        return Sequelize.connect("jdbc:postgresql://localhost/shop");
    }

    @Bean
    Model<Order> orders(Sequelize s) {
        return s.model(Order.class);
    }

    @Bean
    Model<Customer> customers(Sequelize s) {
        return s.model(Customer.class);
    }
}

@Service
class Orders {
    private final Sequelize db;
    private final Model<Order> orders;
    private final Model<Customer> customers;

    Orders(Sequelize db, Model<Order> orders, Model<Customer> customers) {
        this.db = db;
        this.orders = orders;
        this.customers = customers;
    }

    Optional<OrderView> view(long id) {
        return orders.into(OrderView.class).findByPk(id);
    }

    Page<OrderView> find(OrderFilter f) {
        return orders.into(OrderView.class).findAndCountAll(q -> {
            q.where(Order::customerId)
                    .eqIfPresent(f.customerId())
                    .where(Order::status)
                    .eqIfPresent(f.status());
            if (f.since() != null) q.where(Order::placedAt).gte(f.since());
            if (f.product() != null)
                q.whereHas(Order::products, p -> p.where(Product::sku).eq(f.product()));
            q.anyOf(o -> o.where(Order::status)
                            .ne(Status.NEW)
                            .where(Order::customer, Customer::email)
                            .like("%@vip"))
                    .include(Order::lines, l -> l.orderBy(Line::price, DESC))
                    .orderBy(Order::placedAt, DESC)
                    .page(f.page(), 20);
        });
    }

    Order place(long customerId, Map<Product, Integer> basket) {
        return db.transaction(t -> t.retry(5).serializable(), tx -> {
            Customer c = customers.getByPk(customerId);
            Order order = orders.create(o -> {
                o.setStatus(Status.NEW).setPlacedAt(Instant.now()).connect(Order::customer, c);
                basket.forEach((p, n) -> o.with(
                        Order::lines, l -> l.setQuantity(n).setPrice(p.price()).connect(Line::product, p)));
            });
            basket.forEach((p, n) -> p.row().increment("stock", -n));
            return order;
        });
    }

    Order pay(long id) {
        return orders.getByPk(id).pay().save();
    }

    Customer register(NewCustomer n) {
        return customers.create(n);
    }

    void touch(long id) throws java.io.IOException {
        db.useTransaction(tx -> {
            orders.getByPk(id).reload();
            if (id < 0) throw new java.io.IOException("x");
        });
    }
}

class OrderController {
    private final Orders orders;
    private final ObjectMapper json = new ObjectMapper();

    OrderController(Orders orders) {
        this.orders = orders;
    }

    String get(long id) throws Exception {
        return json.writeValueAsString(orders.view(id).orElseThrow());
    }

    String pay(long id) throws Exception {
        return json.writeValueAsString(orders.pay(id));
    }
}

class OrdersTest {
    @SuppressWarnings("unchecked")
    final Model<Order> model = mock(Model.class);

    @SuppressWarnings("unchecked")
    final Model<Customer> customers = mock(Model.class);

    @Test
    void pays() {
        try (Sequelize offline = Sequelize.offline()) {
            Order o = offline.define(Order.class)
                    .build(x -> x.setStatus(Status.NEW)
                            .with(Order::lines, l -> l.setQuantity(2).setPrice(BigDecimal.TEN)));
            when(model.getByPk(1L)).thenReturn(o);
            when(model.create(any(NewCustomer.class))).thenReturn(o);
            when(customers.create(any(NewCustomer.class))).thenReturn(null);
            new Orders(offline, model, customers).pay(1L);
            assertThat(o).returns(Status.PAID, Order::status).returns(BigDecimal.valueOf(20), Order::total);
            assertThat(offline.model(Order.class)
                            .toSql(q -> q.where(Order::status).eq(Status.NEW)))
                    .contains("\"status\" = ?");
        }
    }
}
