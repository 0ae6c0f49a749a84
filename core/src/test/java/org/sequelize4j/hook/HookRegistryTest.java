package org.sequelize4j.hook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sequelize4j.HookType;

class HookRegistryTest {
    private static final HookList CREATE = HookList.NONE.with(false, h -> h.beforeCreate(row -> {}));
    private static final HookList NAMED =
            HookList.NONE.with(false, h -> h.named("check").beforeUpdate(row -> {}));

    private final HookRegistry registry = new HookRegistry(CREATE, HookList.NONE);

    @Test
    void whatIsAddedLaterRunsFromThenOn() {
        ModelHooks before = registry.of("ship");
        registry.change("ship", own -> own.and(NAMED));
        assertThat(before.has(HookType.BEFORE_UPDATE)).isFalse();
        assertThat(registry.of("ship").has(HookType.BEFORE_UPDATE)).isTrue();
        assertThat(registry.of("port").has(HookType.BEFORE_UPDATE)).isFalse();
        registry.change("ship", own -> own.without(HookType.BEFORE_UPDATE, "check"));
        assertThat(registry.of("ship").has(HookType.BEFORE_UPDATE)).isFalse();
    }

    @Test
    void whatIsAddedForAllRunsOnModelsThatAreKnownAlready() {
        registry.of("ship");
        registry.changeOfAll(all -> all.and(NAMED));
        assertThat(registry.of("ship").has(HookType.BEFORE_UPDATE)).isTrue();
    }

    @Test
    void aModelWithoutHooksHasTheDefaults() {
        registry.define("ship", HookList.NONE);
        assertThat(registry.of("ship").has(HookType.BEFORE_CREATE)).isTrue();
    }
}
