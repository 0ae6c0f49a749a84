package org.sequelize4j.examples.service;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.UUID;

/** Which request does what; an instance is written as JSON as it is, with what was loaded. */
final class CustomerRoutes {
    private static final String ALL = "/api/customers";
    private static final String ONE = ALL + "/{uuid}";
    private static final int LARGEST_PAGE = 1_000;

    private final Customers customers;

    CustomerRoutes(Customers customers) {
        this.customers = customers;
    }

    void register(RoutesConfig routes) {
        routes.get(ALL, this::list);
        routes.post(ALL, this::create);
        routes.get(ONE, ctx -> ctx.json(customers.get(uuid(ctx))));
        routes.put(ONE, ctx -> ctx.json(customers.replace(uuid(ctx), body(ctx))));
        routes.delete(ONE, this::delete);
    }

    private void list(Context ctx) {
        int page = counted(ctx, "page", 1, Integer.MAX_VALUE);
        int size = counted(ctx, "size", 100, LARGEST_PAGE);
        ctx.json(customers.list(page, size));
    }

    private static int counted(Context ctx, String parameter, int usual, int largest) {
        return ctx.queryParamAsClass(parameter, Integer.class)
                .check(n -> n == null || (n >= 1 && n <= largest), parameter + " goes from 1 to " + largest)
                .getOrDefault(usual);
    }

    private void create(Context ctx) {
        Customer customer = customers.create(body(ctx));
        ctx.status(HttpStatus.CREATED)
                .header("Location", ALL + "/" + customer.uuid())
                .json(customer);
    }

    private void delete(Context ctx) {
        customers.delete(uuid(ctx));
        ctx.status(HttpStatus.NO_CONTENT);
    }

    private static CustomerBody body(Context ctx) {
        return ctx.bodyAsClass(CustomerBody.class);
    }

    private static UUID uuid(Context ctx) {
        return ctx.pathParamAsClass("uuid", UUID.class).get();
    }
}
