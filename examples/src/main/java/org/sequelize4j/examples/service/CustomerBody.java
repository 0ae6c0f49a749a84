package org.sequelize4j.examples.service;

import org.jspecify.annotations.Nullable;

/** What a client says of a customer; what it leaves out is null. */
record CustomerBody(
        @Nullable String firstname,
        @Nullable String lastname,
        @Nullable String email,
        @Nullable Integer age,
        @Nullable AddressBody address) {
    /** What a client says of an address. */
    record AddressBody(
            @Nullable String street,
            @Nullable String city,
            @Nullable String phone) {}
}
