package org.sequelize4j.hook;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sequelize4j.HookType;
import org.sequelize4j.Hooks;
import org.sequelize4j.SequelizeHooks;

class HookTypeTest {
    @Test
    void eachTypeHasTheMethodOfItsName() {
        assertThat(Stream.of(HookType.values()).map(HookType::method))
                .isSubsetOf(Stream.of(SequelizeHooks.class.getMethods())
                        .map(Method::getName)
                        .toList());
    }

    @Test
    void typesOfModelsHaveAMethodOfHooks() {
        assertThat(Stream.of(HookType.values()).filter(HookType::ofModels).map(HookType::method))
                .isSubsetOf(
                        Stream.of(Hooks.class.getMethods()).map(Method::getName).toList());
    }
}
