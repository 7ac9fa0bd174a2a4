import type { EntityAtAGlance } from '../../entities/entity';
import { hashText } from '../../text/hash';
import type { Slices } from '../slices';
import { entityShardForm, type KeptEntity, keptEntityOf, keyOfEntity } from './keptEntity';
import type { SnapshotFiles } from './snapshotFiles';

/** So many files hold the entities of a folder: a hover reads one of them. */
const shardCount = 64;

/**
 * The entities of a folder as they were when it was last linked, those of several articles: what is told of them while they
 * are linked anew. One of a single article is known as soon as the article is.
 */
export class EntitySnapshot {
  readonly #files: SnapshotFiles;
  readonly #version: () => number;
  readonly #shards = new Map<number, Promise<ReadonlyMap<number, KeptEntity>>>();
  /** What the files hold, by number of the shard. */
  readonly #signatures = new Map<number, number>();
  /** What stands for the content of an entity: one that changes is made anew. */
  readonly #contents = new WeakMap<EntityAtAGlance, number>();

  /** @param version differs wherever the same articles may give other entities. */
  constructor(files: SnapshotFiles, version: () => number) {
    this.#files = files;
    this.#version = version;
  }

  /** The entity whose id has this key; undefined for one that is not kept. */
  async find(key: number): Promise<KeptEntity | undefined> {
    const number = key % shardCount;
    let reading = this.#shards.get(number);
    if (reading === undefined) this.#shards.set(number, (reading = this.#load(number)));
    return (await reading).get(key);
  }

  /** Drops what was read from the files and is kept in memory. */
  release(): void {
    this.#shards.clear();
  }

  /** Makes the files hold these entities. Writes those in which one is another than before; works in slices. */
  async save(entities: Iterable<EntityAtAGlance>, slices: Slices): Promise<void> {
    const shards = Array.from({ length: shardCount }, (): { members: EntityAtAGlance[]; signature: number } => ({
      members: [],
      signature: 0,
    }));
    for (const entity of entities) {
      await slices.turn();
      if (entity.mentionCount < 2 || entity.articleCount < 2) continue;
      const shard = shards[keyOfEntity(entity.id) % shardCount];
      if (shard === undefined) continue;
      shard.members.push(entity);
      // A sum, as their order means nothing.
      shard.signature += this.#signatureOf(entity);
    }
    for (const [number, shard] of shards.entries()) {
      if (!this.#signatures.has(number)) await this.#load(number);
      if (this.#signatures.get(number) === shard.signature) continue;
      if (shard.members.length === 0 && !this.#signatures.has(number)) continue;
      await this.#write(number, shard.members, shard.signature, slices);
    }
  }

  /** 32 bits that stand for all that is kept of an entity. Its name and kind may change with the user's records. */
  #signatureOf(entity: EntityAtAGlance): number {
    let content = this.#contents.get(entity);
    if (content === undefined) this.#contents.set(entity, (content = hashText(JSON.stringify(keptEntityOf(entity)))));
    const { id, name, type, customType, recorded } = entity;
    return hashText(JSON.stringify([content, id, name, type, customType, recorded])) % 2 ** 32;
  }

  async #write(number: number, members: readonly EntityAtAGlance[], signature: number, slices: Slices): Promise<void> {
    const entities: KeptEntity[] = [];
    for (const entity of members) {
      entities.push(keptEntityOf(entity));
      await slices.turn();
    }
    await this.#files.write(fileOf(number), entityShardForm.encode({ version: this.#version(), signature, entities }));
    this.#signatures.set(number, signature);
  }

  async #load(number: number): Promise<ReadonlyMap<number, KeptEntity>> {
    const bytes = await this.#files.read(fileOf(number));
    const shard = bytes && entityShardForm.decode(bytes);
    if (shard?.version !== this.#version()) return new Map();
    if (!this.#signatures.has(number)) this.#signatures.set(number, shard.signature);
    return new Map(shard.entities.map((entity) => [keyOfEntity(entity.id), entity]));
  }
}

function fileOf(number: number): string {
  return `${number}.entities`;
}
