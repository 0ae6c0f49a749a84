package org.sequelize4j.behaviour.relation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.BelongsTo;
import org.sequelize4j.BelongsToMany;
import org.sequelize4j.HasMany;
import org.sequelize4j.HasOne;
import org.sequelize4j.Instance;
import org.sequelize4j.Many;
import org.sequelize4j.ManyThrough;
import org.sequelize4j.Mixin;
import org.sequelize4j.One;
import org.sequelize4j.Query;
import org.sequelize4j.Where;

/** Typed models with an association of each kind, by handle and by declared relation methods. */
final class TypedShips {
    private TypedShips() {}

    interface Captain extends Instance<Captain> {
        Long id();

        String name();

        Captain setName(String name);

        @HasOne
        One<Ship> ship();

        @Mixin
        @Nullable
        Ship getShip();

        @Mixin
        void setShip(@Nullable Ship ship);

        @Mixin
        Ship createShip(Consumer<? super Ship> values);
    }

    interface Ship extends Instance<Ship> {
        Long id();

        String name();

        Ship setName(String name);

        @Nullable
        Long captainId();

        @BelongsTo
        One<Captain> captain();

        @HasMany
        Many<Sail> sails();

        @BelongsToMany
        ManyThrough<Port, Visit> ports();

        @Mixin
        List<Sail> getSails(Consumer<Query<Sail>> query);

        @Mixin
        long countSails(Consumer<Where<Sail>> condition);

        @Mixin
        boolean hasSails(Collection<Sail> sails);

        @Mixin
        Ship setSails(Collection<Sail> sails);

        @Mixin
        Ship addPort(Port port, Map<String, Object> link);

        @Mixin
        Ship addPorts(Collection<Object> portsAndKeys, Consumer<Visit> link);

        @Mixin
        List<Port> getPorts();

        @Mixin
        List<Port> getPorts(Consumer<Query<Port>> query);
    }

    interface Sail extends Instance<Sail> {
        Long id();

        Integer area();

        Sail setArea(Integer area);

        @BelongsTo
        One<Ship> ship();
    }

    interface Port extends Instance<Port> {
        Long id();

        String name();

        Port setName(String name);

        @BelongsToMany
        ManyThrough<Ship, Visit> ships();
    }

    interface Visit extends Instance<Visit> {
        @Nullable
        Integer days();

        Visit setDays(@Nullable Integer days);

        @BelongsTo
        One<Ship> ship();

        @BelongsTo
        One<Port> port();
    }
}
